package org.fuwubao.enterprise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Where;

/**
 * Finds enterprises by parts of their names in the database itself, within what the current user may read: the answer
 * while the search index is not fit, and for filters that only the database knows. Reads every row of the scope.
 */
@Stateless
@Allowed(object = RightObject.ENTERPRISE, action = RightAction.READ)
public class NameLookup {

    private static final String WORD = """
            (e.nameFolded like :in%1$d or e.uscc like :code%1$d or e.nameKey like :sound%1$d or e.nameInitials like :sound%1$d
             or e.id in (select o.id from Enterprise o join o.formerNames f where f.nameFolded like :in%1$d))""";
    private static final String BEST_FIRST = """
             order by case when e.nameFolded = :whole then 0 when e.nameFolded like :start then 1 when e.nameFolded like :inside then 2
             when e.nameKey like :start or e.nameInitials like :start then 3 else 4 end, length(e.nameFolded), e.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    BusinessClock clock;

    /** @param total all that match, counted */
    public record Found(List<Long> ids, long total) {
    }

    /**
     * Enterprises that hold all words somewhere in their name, former names, pinyin, initials or at the start of their code.
     *
     * @param words folded, letters and digits only
     */
    public Found find(List<String> words, EnterpriseFilter filter, int offset, int size) {
        scopes.requireShown(filter);
        Where where = scopes.readable().narrow(filter.where(clock.today()));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean code = word.length() >= 4;
            where.and(WORD.formatted(i)).with("in" + i, "%" + word + "%").with("sound" + i, "%" + word + "%")
                    .with("code" + i, code ? word.toUpperCase(Locale.ROOT) + "%" : "");
        }
        long total = where.bind(em.createQuery("select count(e) from Enterprise e" + where, Long.class)).getSingleResult();
        String whole = String.join("", words);
        List<Long> ids = total == 0 ? List.of() : where.bind(em.createQuery("select e.id from Enterprise e" + where + BEST_FIRST, Long.class))
                .setParameter("whole", whole).setParameter("start", whole + "%").setParameter("inside", "%" + whole + "%")
                .setFirstResult(offset).setMaxResults(size).getResultList();
        return new Found(ids, total);
    }
}
