package org.fuwubao.enterprise;

public record EnterpriseRow(long id, String name, String uscc) {

    public String getName() {
        return name;
    }

    public String getUscc() {
        return uscc;
    }
}
