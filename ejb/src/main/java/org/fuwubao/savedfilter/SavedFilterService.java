package org.fuwubao.savedfilter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;
import org.fuwubao.shared.Unguarded;

/** Filters and columns that people keep for their lists. */
@Stateless
@Unguarded("everybody has own filters and columns; each method takes them by their owner or the own unit, and they open nothing")
public class SavedFilterService {

    /** Lists whose filters may be kept. */
    public static final Set<String> KINDS = Set.of("enterprises");
    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    /** Own ones first, then those of the own unit; each by name. */
    public List<SavedFilterRow> list(String kind) {
        long me = currentUser.id();
        return em.createQuery("select f from SavedFilter f where f.kind = :kind and (f.ownerId = :me or f.unitId = :unit)"
                        + " order by case when f.ownerId = :me then 0 else 1 end, f.name, f.id", SavedFilter.class)
                .setParameter("kind", kind).setParameter("me", me).setParameter("unit", currentUser.scope().unitId())
                .setMaxResults(2 * MOST).getResultStream().map(filter -> row(filter, me)).toList();
    }

    /** @throws NotFound for one of somebody else, shared or not: only its owner changes it */
    public SavedFilterRow get(long id) {
        return row(own(id), currentUser.id());
    }

    /** What the list opens with where nothing is asked, {@code null} = everything. */
    public String standard(String kind) {
        return em.createQuery("select f.query from SavedFilter f where f.kind = :kind and f.ownerId = :me and f.standard = true", String.class)
                .setParameter("kind", kind).setParameter("me", currentUser.id()).setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    /** @param query the part of the list's address behind the question mark @return the id */
    public long keep(String kind, String name, String query, boolean shared, boolean standard) {
        if (!KINDS.contains(kind)) {
            throw new NotFound("list", kind);
        }
        List<SavedFilter> own = own(kind);
        if (own.size() >= MOST) {
            throw new BusinessRuleViolation("TOO_MANY", "name", MOST);
        }
        SavedFilter filter = new SavedFilter(kind, currentUser.id(), name, query);
        write(filter, own, filter.name(), shared, standard);
        em.persist(filter);
        return filter.id();
    }

    public void edit(long id, long seenVersion, String name, boolean shared, boolean standard) {
        SavedFilter filter = own(id);
        StaleEdit.check("saved filter", id, seenVersion, filter.version());
        write(filter, own(filter.kind()), name, shared, standard);
    }

    public void delete(long id) {
        em.remove(own(id));
    }

    /** The columns that the person wants to see, with commas; {@code null} = the usual ones. */
    public String columns(String kind) {
        return choice(kind).map(ColumnChoice::columns).orElse(null);
    }

    public void chooseColumns(String kind, String names) {
        if (!KINDS.contains(kind)) {
            throw new NotFound("list", kind);
        }
        choice(kind).ifPresentOrElse(choice -> choice.choose(names), () -> em.persist(new ColumnChoice(kind, currentUser.id(), names)));
    }

    private void write(SavedFilter filter, List<SavedFilter> own, String name, boolean shared, boolean standard) {
        filter.rename(name);
        if (own.stream().anyMatch(other -> other != filter && other.name().equals(filter.name()))) {
            throw new BusinessRuleViolation("FILTER_NAME_TAKEN", "name");
        }
        filter.shareWith(shared ? currentUser.scope().unitId() : null);
        if (standard) {
            own.forEach(other -> other.openTheList(false));
        }
        filter.openTheList(standard);
    }

    private List<SavedFilter> own(String kind) {
        return em.createQuery("select f from SavedFilter f where f.kind = :kind and f.ownerId = :me", SavedFilter.class)
                .setParameter("kind", kind).setParameter("me", currentUser.id()).getResultList();
    }

    private SavedFilter own(long id) {
        SavedFilter filter = em.find(SavedFilter.class, id);
        if (filter == null || !Objects.equals(filter.ownerId(), currentUser.id())) {
            throw new NotFound("saved filter", id);
        }
        return filter;
    }

    private java.util.Optional<ColumnChoice> choice(String kind) {
        return em.createQuery("select c from ColumnChoice c where c.kind = :kind and c.ownerId = :me", ColumnChoice.class)
                .setParameter("kind", kind).setParameter("me", currentUser.id()).getResultStream().findFirst();
    }

    private static SavedFilterRow row(SavedFilter filter, long me) {
        return new SavedFilterRow(filter.id(), filter.kind(), filter.name(), filter.query(), filter.ownerId() == me, filter.isShared(), filter.isStandard(), filter.version());
    }
}
