package org.fuwubao.web.staff.admin.unit;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.fuwubao.identity.UnitKind;
import org.fuwubao.identity.UnitQueries;
import org.fuwubao.web.support.Words;

/** What the forms of units offer: kinds, and the units that others may stand below. */
@Dependent
public class UnitChoices {

    @Inject
    UnitQueries units;

    List<SelectItem> kinds() {
        return Arrays.stream(UnitKind.values()).filter(kind -> kind != UnitKind.CITY && kind != UnitKind.ENTERPRISE)
                .map(kind -> new SelectItem(kind.name(), Words.text("unit.kind." + kind))).toList();
    }

    /** @param but the unit itself, which cannot stand below itself; {@code null} for a new one */
    List<SelectItem> parents(Long but) {
        return units.open().stream().filter(unit -> unit.kind() != UnitKind.AGENCY && !Long.valueOf(unit.id()).equals(but))
                .map(unit -> new SelectItem(String.valueOf(unit.id()), Words.named(unit.name(), unit.nameEn()) + "（" + unit.code() + "）")).toList();
    }
}
