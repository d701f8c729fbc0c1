package org.fuwubao.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fuwubao.handover.UnitHeads;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.message.Messages;
import org.fuwubao.shared.Districts;

/** Tells both districts, the people in charge and the enterprise how a move stands. */
@ApplicationScoped
class RelocationNotices {

    private static final String DETAIL = "/staff/relocation/detail?id=";

    @PersistenceContext
    EntityManager em;

    @Inject
    UnitHeads heads;

    @Inject
    Messages messages;

    void proposed(Relocation relocation) {
        Set<UserAccount> people = new LinkedHashSet<>(heads.of(relocation.fromDistrict()));
        people.addAll(heads.of(relocation.toDistrict()));
        people.removeIf(one -> one.id().equals(relocation.owner().id()) && !heads.of(relocation.fromDistrict()).contains(one));
        tell(people, "relocation-proposed", relocation, "proposed");
    }

    void agreed(Relocation relocation) {
        tell(Set.of(relocation.owner(), relocation.receiver()), "relocation-agreed", relocation, "agreed");
    }

    void closed(Relocation relocation) {
        Set<UserAccount> people = new LinkedHashSet<>(List.of(relocation.owner()));
        people.addAll(heads.of(relocation.fromDistrict()));
        people.addAll(heads.of(relocation.toDistrict()));
        tell(people, "relocation-closed", relocation, "closed");
    }

    void done(Relocation relocation, Set<UserAccount> former) {
        Set<UserAccount> people = new LinkedHashSet<>(former);
        people.addAll(List.of(relocation.owner(), relocation.receiver()));
        tell(people, "relocation-done", relocation, "done");
        em.createQuery("select u from UserAccount u where u.enterpriseId = :id and u.active = true", UserAccount.class)
                .setParameter("id", relocation.enterprise().id()).getResultList()
                .forEach(person -> messages.tell(person, "enterprise-relocated", values(relocation), "/portal/home", "relocation:" + relocation.id() + ":enterprise"));
    }

    private void tell(Set<UserAccount> people, String template, Relocation relocation, String key) {
        people.forEach(person -> messages.tell(person, template, values(relocation), DETAIL + relocation.id(), "relocation:" + relocation.id() + ":" + key));
    }

    private static Map<String, String> values(Relocation relocation) {
        Map<String, String> values = new HashMap<>();
        values.put("enterprise", relocation.enterprise().name());
        values.put("from", Districts.label(relocation.fromDistrict(), Locale.SIMPLIFIED_CHINESE));
        values.put("to", Districts.label(relocation.toDistrict(), Locale.SIMPLIFIED_CHINESE));
        values.put("fromEn", Districts.label(relocation.fromDistrict(), Locale.ENGLISH));
        values.put("toEn", Districts.label(relocation.toDistrict(), Locale.ENGLISH));
        values.put("day", (relocation.doneOn() == null ? relocation.movesOn() : relocation.doneOn()).toString());
        values.put("reason", relocation.reason());
        values.put("decision", relocation.decision() == null ? "" : relocation.decision());
        values.put("receiver", relocation.receiver() == null ? "" : relocation.receiver().displayName());
        values.put("unit", relocation.receiver() == null ? "" : relocation.receiver().unit().name());
        return values;
    }
}
