package org.fuwubao.web.staff.admin.user;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuwubao.enterprise.EnterpriseDirectory;
import org.fuwubao.enterprise.EnterpriseSeat;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.RightScope;
import org.fuwubao.identity.UnitKind;
import org.fuwubao.identity.UnitQueries;
import org.fuwubao.identity.UnitRow;
import org.fuwubao.identity.UserForm;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.web.support.Words;

/** The units among which a new person may be placed, and the place that was chosen. */
@Dependent
public class UserSeats {

    @Inject
    UnitQueries units;

    @Inject
    EnterpriseDirectory enterprises;

    @Inject
    CurrentUser currentUser;

    @Inject
    UserPlace place;

    /** Units by kind, and the enterprise as one entry: its unit follows from the credit code. */
    List<SelectItem> choices() {
        if (!place.isChoosingUnit()) {
            return List.of();
        }
        boolean invites = !currentUser.scope().scopes(RightObject.USER, RightAction.CREATE).contains(RightScope.ALL);
        Map<UnitKind, List<UnitRow>> byKind = units.open().stream().collect(Collectors.groupingBy(UnitRow::kind));
        List<SelectItem> choices = new ArrayList<>();
        choices.add(new SelectItem(UserDraft.ENTERPRISE, Words.text("user.unit.enterprise")));
        Arrays.stream(UnitKind.values()).filter(kind -> byKind.containsKey(kind) && (!invites || kind == UnitKind.AGENCY)).forEach(kind ->
                choices.add(new SelectItemGroup(Words.text("unit.kind." + kind), null, false, byKind.get(kind).stream()
                        .map(unit -> new SelectItem(String.valueOf(unit.id()), Words.named(unit.name(), unit.nameEn()))).toArray(SelectItem[]::new))));
        return choices;
    }

    /** @throws BusinessRuleViolation on {@code unitId} or {@code uscc} */
    UserForm placed(UserDraft draft) {
        if (!place.isChoosingUnit()) {
            return draft.toForm(currentUser.scope().unitId(), null);
        }
        if (draft.isOfEnterprise()) {
            EnterpriseSeat seat = enterprises.seatOf(draft.getUscc());
            return draft.toForm(seat.unitId(), seat.enterpriseId());
        }
        return draft.toForm(draft.getUnitId() == null ? null : Long.valueOf(draft.getUnitId()), null);
    }
}
