package org.fuwubao.web.staff.admin.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuwubao.identity.Role;
import org.fuwubao.identity.UserFilter;
import org.fuwubao.identity.UserQueries;
import org.fuwubao.identity.UserRow;
import org.fuwubao.identity.UserState;
import org.fuwubao.shared.Page;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Paging;
import org.fuwubao.web.support.Words;

/** user/list: accounts within reach, narrowed by what stands in the address. */
@Named
@RequestScoped
public class UserListView {

    @Inject
    UserQueries users;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private Paging paging;
    private Page<UserRow> page;

    @PostConstruct
    void read() {
        asked = new Asked(request);
        paging = new Paging(request, null);
        page = paging.shows(users.list(new UserFilter(asked.text("q"), asked.text("unit"), asked.code(Role.class, "role"),
                asked.code(UserState.class, "state")), paging.request()));
    }

    public List<UserRow> getRows() {
        return page.items();
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isOpen() {
        return asked.text("unit") != null;
    }

    public boolean isNarrowed() {
        return Stream.of("q", "unit", "role", "state").anyMatch(name -> asked.text(name) != null);
    }

    public List<Words.Choice> getStates() {
        return Arrays.stream(UserState.values()).map(state -> new Words.Choice(state.name(), Words.text("user.state." + state))).toList();
    }

    public String roles(UserRow user) {
        return user.roles().isEmpty() ? Words.NONE : user.roles().stream().map(role -> Words.code("role", role)).collect(Collectors.joining("、"));
    }
}
