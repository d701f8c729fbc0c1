package org.fuwubao.architecture.broken.shared;

import java.time.LocalDate;
import org.fuwubao.architecture.broken.identity.SecretManager;

/** Floor 0 that knows floor 1, and reads the wall clock. */
public class LooksUp {

    SecretManager manager;

    LocalDate today() {
        return LocalDate.now();
    }
}
