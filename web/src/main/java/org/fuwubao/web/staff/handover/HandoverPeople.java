package org.fuwubao.web.staff.handover;

import java.util.List;
import org.fuwubao.handover.HandoverQueries;

/** Who gives and who could take over, read once a request. */
final class HandoverPeople {

    private final HandoverQueries handovers;
    private List<HandoverQueries.Person> givers;
    private List<HandoverQueries.Person> receivers;
    private String receiversOf;

    HandoverPeople(HandoverQueries handovers) {
        this.handovers = handovers;
    }

    List<HandoverQueries.Person> givers() {
        if (givers == null) {
            givers = handovers.givers();
        }
        return givers;
    }

    List<HandoverQueries.Person> receivers(String giver) {
        if (receivers == null || !giver.equals(receiversOf)) {
            receivers = handovers.receivers(giver);
            receiversOf = giver;
        }
        return receivers;
    }

    String name(List<HandoverQueries.Person> people, String username) {
        return people.stream().filter(person -> person.username().equals(username)).map(person -> person.displayName() + "（" + person.unit() + "）")
                .findFirst().orElse(username);
    }
}
