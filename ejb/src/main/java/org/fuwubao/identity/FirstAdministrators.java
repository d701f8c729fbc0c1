package org.fuwubao.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/**
 * At the first start without demo data: opens the three administrators with the one-time passwords that
 * {@code start --empty} made up and shows once ({@code FWB_FIRST_PASSWORDS}, lines of username, blank, password).
 */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstAdministrators {

    @Inject
    Founding founding;

    @PostConstruct
    void open() {
        String lines = System.getenv("FWB_FIRST_PASSWORDS");
        if (lines != null && !lines.isBlank() && founding.isNew()) {
            founding.openAdministrators(read(lines));
        }
    }

    /** @throws IllegalStateException for a line of another form */
    static Map<String, String> read(String lines) {
        Map<String, String> passwords = new TreeMap<>();
        for (String line : lines.strip().split("\\R")) {
            String[] words = line.strip().split("\\s+");
            if (words.length != 2) {
                throw new IllegalStateException("FWB_FIRST_PASSWORDS takes lines of username and password");
            }
            passwords.put(words[0], words[1]);
        }
        return passwords;
    }
}
