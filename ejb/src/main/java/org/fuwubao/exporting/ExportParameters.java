package org.fuwubao.exporting;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.fuwubao.identity.ParameterKey;
import org.fuwubao.identity.ParameterSource;

/** What administrators may set about exports. */
@Dependent
public class ExportParameters implements ParameterSource {

    /** More rows than this are taken out for a reason only. */
    public static final ParameterKey<Integer> REASON_ABOVE = ParameterKey.number("export.reasonAbove", 5000, 100, 100_000);

    @Override
    public List<ParameterKey<?>> keys() {
        return List.of(REASON_ABOVE);
    }
}
