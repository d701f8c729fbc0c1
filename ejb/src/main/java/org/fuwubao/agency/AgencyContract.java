package org.fuwubao.agency;

import jakarta.persistence.Column;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.fuwubao.identity.Unit;
import org.fuwubao.shared.BusinessRuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A unit's contract with an agency. Signed, in force from its first to its last day (both included) unless suspended
 * or terminated; expired by the calendar, with nobody having to act. It names the enterprises it is about.
 */
@Entity
@Table(name = "agency_contract")
public class AgencyContract {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_contract_seq")
    @SequenceGenerator(name = "agency_contract_seq", sequenceName = "agency_contract_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = 40)
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_unit_id", nullable = false)
    private Unit agency;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "client_unit_id", nullable = false)
    private Unit client;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", nullable = false)
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private ContractState state;

    /** Ids, because the enterprises live their own lives. */
    @ElementCollection
    @CollectionTable(name = "agency_contract_enterprise", joinColumns = @JoinColumn(name = "contract_id"))
    @Column(name = "enterprise_id", nullable = false)
    private Set<Long> enterpriseIds = new HashSet<>();

    @Version
    private long version;

    protected AgencyContract() {
    }

    /** A signed contract. */
    public AgencyContract(String number, Unit agency, Unit client, LocalDate from, LocalDate to, Set<Long> enterpriseIds) {
        if (to.isBefore(from)) {
            throw new BusinessRuleViolation("ENDS_BEFORE_IT_BEGINS", "to");
        }
        this.number = number;
        this.agency = agency;
        this.client = client;
        this.validFrom = from;
        this.validTo = to;
        this.state = ContractState.IN_FORCE;
        this.enterpriseIds.addAll(enterpriseIds);
    }

    /** The contract is about this enterprise no longer. */
    void release(long enterpriseId) {
        enterpriseIds.remove(enterpriseId);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Unit agency() {
        return agency;
    }

    public Unit client() {
        return client;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public boolean isInForce(LocalDate day) {
        return state == ContractState.IN_FORCE && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
