package org.fuwubao.web.staff.admin.user;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.Flash;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.OneTimePassword;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.RightScope;
import org.fuwubao.identity.UserService;
import org.fuwubao.shared.Forbidden;

/** user/new: opens an account without roles; its one-time password is shown on the next page, this once. */
@Named
@ViewScoped
public class UserNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserService users;

    @Inject
    private transient UserSeats seats;

    @Inject
    private transient UserPlace place;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient Flash flash;

    /** The other scopes of this right are invitations to an enterprise under one's care, which this form cannot write. */
    private static final Set<RightScope> WITH_THIS_FORM = EnumSet.of(RightScope.ALL, RightScope.CITY, RightScope.OWN);

    private final UserDraft draft = new UserDraft();

    @PostConstruct
    void open() {
        Set<RightScope> scopes = currentUser.scope().scopes(RightObject.USER, RightAction.CREATE);
        if (WITH_THIS_FORM.stream().noneMatch(scopes::contains)) {
            throw new Forbidden("open an account");
        }
    }

    public String save() {
        OneTimePassword once = users.create(seats.placed(draft));
        flash.put(UserDetailView.ONE_TIME, once);
        return place.getFolder() + (currentUser.may(RightObject.USER, RightAction.READ)
                ? "/detail?faces-redirect=true&id=" + once.userId() : "/new?faces-redirect=true");
    }

    /** The account opened just before, for those who open accounts without the right to look at them. */
    public OneTimePassword getOneTime() {
        return (OneTimePassword) flash.get(UserDetailView.ONE_TIME);
    }

    public UserDraft getDraft() {
        return draft;
    }

    public List<SelectItem> getUnits() {
        return seats.choices();
    }
}
