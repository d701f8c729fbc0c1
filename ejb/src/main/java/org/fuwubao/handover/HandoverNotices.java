package org.fuwubao.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.message.Messages;

/** Tells those concerned how a hand-over stands: giver, receiver, sender, and the people of the enterprises. */
@ApplicationScoped
class HandoverNotices {

    private static final String DETAIL = "/staff/handover/detail?id=";

    @PersistenceContext
    EntityManager em;

    @Inject
    Messages messages;

    void asked(StewardHandover handover) {
        tell(Set.of(handover.receiver()), "handover-asked", handover, "asked:" + handover.receiver().id());
        if (!handover.giver().id().equals(handover.createdBy().id())) {
            tell(Set.of(handover.giver()), "handover-given", handover, "given");
        }
    }

    void rejected(StewardHandover handover) {
        tell(others(handover), "handover-rejected", handover, "rejected");
    }

    void takenBack(StewardHandover handover) {
        tell(others(handover), "handover-taken-back", handover, "taken-back");
    }

    /** @param first the first day of the receiver */
    void acknowledged(StewardHandover handover, LocalDate first) {
        tell(others(handover), "handover-acknowledged", handover, "acknowledged");
        Set<Long> passed = handover.items().stream().filter(item -> item.newAssignment() != null).map(item -> item.enterprise().id()).collect(Collectors.toSet());
        if (passed.isEmpty()) {
            return;
        }
        String template = handover.kind() == HandoverKind.DEPUTY ? "steward-deputy" : "steward-changed";
        Map<String, String> values = new LinkedHashMap<>(values(handover));
        values.put("first", first.toString());
        values.put("unit", handover.receiver().unit().name());
        List<UserAccount> people = em.createQuery("select u from UserAccount u where u.enterpriseId in :ids and u.active = true order by u.id", UserAccount.class)
                .setParameter("ids", passed).getResultList();
        people.forEach(person -> messages.tell(person, template, values, "/portal/home", "handover:" + handover.id() + ":enterprise"));
    }

    private static Set<UserAccount> others(StewardHandover handover) {
        Set<UserAccount> people = new LinkedHashSet<>(List.of(handover.giver(), handover.receiver(), handover.createdBy()));
        if (handover.decidedBy() != null && handover.state() != HandoverState.ACKNOWLEDGED) {
            people.remove(handover.decidedBy());
        } else {
            people.remove(handover.receiver());
        }
        return people;
    }

    private void tell(Set<UserAccount> people, String template, StewardHandover handover, String key) {
        people.forEach(person -> messages.tell(person, template, values(handover), DETAIL + handover.id(), "handover:" + handover.id() + ":" + key));
    }

    private static Map<String, String> values(StewardHandover handover) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("giver", handover.giver().displayName());
        values.put("receiver", handover.receiver().displayName());
        values.put("first", handover.startsOn().toString());
        values.put("last", handover.endsOn() == null ? "" : handover.endsOn().toString());
        values.put("count", String.valueOf(handover.items().stream().map(item -> item.enterprise().id()).distinct().count()));
        values.put("reason", handover.reason());
        values.put("decision", handover.decision() == null ? "" : handover.decision());
        return values;
    }

    /** For the trail. */
    static Map<String, Object> fields(StewardHandover handover) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", handover.kind());
        fields.put("state", handover.state());
        fields.put("giver", handover.giver().username());
        fields.put("receiver", handover.receiver().username());
        fields.put("startsOn", handover.startsOn());
        fields.put("endsOn", handover.endsOn());
        fields.put("reason", handover.reason());
        fields.put("decision", handover.decision());
        fields.put("enterprises", handover.items().stream().map(item -> item.enterprise().id()).distinct().toList());
        return fields;
    }
}
