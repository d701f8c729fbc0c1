package org.fuwubao.architecture.broken.identity;

import jakarta.ejb.Stateless;
import org.fuwubao.architecture.broken.enterprise.Firm;

/** Floor 1 that knows floor 2, a name that says nothing, a method that anybody may call. */
@Stateless
public class SecretManager {

    public Firm open() {
        return new Firm();
    }
}
