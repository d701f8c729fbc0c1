package org.fuwubao.web.staff.admin.user;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fuwubao.enterprise.EnterpriseDirectory;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UserQueries;
import org.fuwubao.identity.UserRow;
import org.fuwubao.identity.UserService;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Overtaken;
import org.fuwubao.web.support.Words;

/** user/edit: writes over the version that the form saw; who comes second sees what the first one wrote and decides. */
@Named
@ViewScoped
public class UserEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserQueries users;

    @Inject
    private transient UserService service;

    @Inject
    private transient UserSeats seats;

    @Inject
    private transient UserPlace place;

    @Inject
    private transient EnterpriseDirectory enterprises;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient HttpServletRequest request;

    private long id;
    private long version;
    private UserDraft draft;
    private List<Overtaken> overtaken = List.of();

    @PostConstruct
    void read() {
        currentUser.require(RightObject.USER, RightAction.CREATE);
        id = new Asked(request).id();
        UserRow user = users.get(id);
        version = user.version();
        draft = draft(user);
    }

    private UserDraft draft(UserRow user) {
        return new UserDraft(user, user.enterpriseId() == null ? null : enterprises.codeOf(user.enterpriseId()).orElse(null));
    }

    public String save() {
        UserRow now = users.get(id);
        if (now.version() != version) {
            overtaken = differences(draft(now));
            version = now.version();
            if (!overtaken.isEmpty()) {
                return null;
            }
        }
        service.edit(id, seats.placed(draft), version);
        return place.getFolder() + "/detail?faces-redirect=true&done=saved&id=" + id;
    }

    private List<Overtaken> differences(UserDraft theirs) {
        List<Overtaken> differences = new ArrayList<>();
        compare(differences, "displayName", theirs, UserDraft::getDisplayName);
        compare(differences, "unit", theirs, one -> unitName(one.getUnitId()));
        compare(differences, "uscc", theirs, UserDraft::getUscc);
        compare(differences, "phone", theirs, UserDraft::getPhone);
        compare(differences, "email", theirs, UserDraft::getEmail);
        compare(differences, "mainContact", theirs, one -> Words.yesNo(one.isMainContact()));
        return differences;
    }

    private void compare(List<Overtaken> differences, String field, UserDraft theirs, Function<UserDraft, String> value) {
        if (!Objects.equals(value.apply(draft), value.apply(theirs))) {
            differences.add(new Overtaken(Words.text("user." + field), Words.value(value.apply(draft)), Words.value(value.apply(theirs))));
        }
    }

    private String unitName(String unit) {
        return seats.choices().stream().flatMap(item -> item instanceof SelectItemGroup group ? Stream.of(group.getSelectItems()) : Stream.of(item))
                .filter(item -> item.getValue().equals(unit)).map(SelectItem::getLabel).findFirst().orElse(unit);
    }

    public long getId() {
        return id;
    }

    public UserDraft getDraft() {
        return draft;
    }

    /** What somebody else wrote meanwhile and this form would write over; empty unless it happened. */
    public List<Overtaken> getOvertaken() {
        return overtaken;
    }

    public List<SelectItem> getUnits() {
        return seats.choices();
    }
}
