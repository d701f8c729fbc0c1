package org.fuwubao.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.fuwubao.enterprise.ContractReach;
import org.fuwubao.identity.AccessScope;
import org.fuwubao.identity.Role;
import org.fuwubao.identity.ScopeSource;

/**
 * What contracts open to agencies. The scope of a person names all contracts of the agency; which of them are in force
 * is asked at each use, so that a contract that ends today closes today.
 */
@ApplicationScoped
public class ContractsInForce implements ScopeSource, ContractReach {

    @PersistenceContext
    EntityManager em;

    @Override
    public void addTo(AccessScope.Builder scope) {
        if (scope.unitId() != null && (scope.roles().contains(Role.AGENCY_USER) || scope.roles().contains(Role.AGENCY_ADMIN))) {
            em.createQuery("select c.id from AgencyContract c where c.agency.id = :unit", Long.class)
                    .setParameter("unit", scope.unitId()).getResultList().forEach(scope::contract);
        }
    }

    @Override
    public Set<Long> enterprises(Set<Long> contractIds, LocalDate day) {
        return new HashSet<>(em.createQuery("select e from AgencyContract c join c.enterpriseIds e where c.id in :ids"
                        + " and c.state = org.fuwubao.agency.ContractState.IN_FORCE and c.validFrom <= :day and c.validTo >= :day", Long.class)
                .setParameter("ids", contractIds).setParameter("day", day).getResultList());
    }
}
