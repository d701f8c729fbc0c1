package org.fuwubao.demo;

/** Whether this installation shows invented data ({@code FWB_DEMO=true}): only then may its clock be moved. */
public final class DemoMode {

    private DemoMode() {
    }

    public static boolean isOn() {
        return Boolean.parseBoolean(System.getenv("FWB_DEMO"));
    }
}
