package org.fuwubao.figure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseFiles;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.NotFound;

/** Keeps the figures of enterprises: what each source says, and which value stands. */
@Stateless
public class FigureService {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseFiles files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    /**
     * Adds or replaces the values of their sources; a form without an amount takes its source's value away.
     *
     * @param seenVersion version of the enterprise file that the form saw
     * @return the file's version after it; the same where nothing changed
     */
    @Allowed(object = RightObject.FIGURE, action = RightAction.EDIT)
    public long put(long enterpriseId, long seenVersion, List<FigureForm> forms) {
        Map<Key, List<Figure>> onFile = onFile(enterpriseId);
        List<FigureForm> news = forms.stream().filter(form -> !isOnFile(form, onFile)).toList();
        if (news.isEmpty()) {
            files.requireReadable(RightObject.FIGURE, enterpriseId);
            return em.find(Enterprise.class, enterpriseId).version();
        }
        Enterprise enterprise = files.forChange(RightObject.FIGURE, RightAction.EDIT, enterpriseId, seenVersion);
        Map<String, Object> before = new LinkedHashMap<>();
        Map<String, Object> after = new LinkedHashMap<>();
        for (FigureForm form : news) {
            List<Figure> beside = onFile.computeIfAbsent(Key.of(form), key -> new java.util.ArrayList<>());
            Figure old = ofSource(beside, form.source());
            String name = form.measure().code() + "/" + form.period() + "/" + form.source();
            before.put(name, old == null ? null : old.amount().toString());
            after.put(name, form.amount() == null ? null : form.amount().toString());
            write(enterprise, form, old, beside);
        }
        trail.record("EDIT", RightObject.FIGURE, enterpriseId, before, after);
        return files.versionOf(enterprise);
    }

    /** A person decides which of several values stands. @param reason why, at most 200 characters, goes into the trail */
    @Allowed(object = RightObject.FIGURE, action = RightAction.EDIT)
    public long choose(long enterpriseId, long seenVersion, long figureId, String reason) {
        Enterprise enterprise = files.forChange(RightObject.FIGURE, RightAction.EDIT, enterpriseId, seenVersion);
        Figure chosen = em.find(Figure.class, figureId);
        if (chosen == null || !Objects.equals(chosen.enterprise().id(), enterprise.id())) {
            throw new NotFound("figure", figureId);
        }
        List<Figure> beside = onFile(enterpriseId).get(new Key(chosen.measure(), chosen.period()));
        Figure standing = beside.stream().filter(Figure::inUse).findFirst().orElse(chosen);
        String name = chosen.measure().code() + "/" + chosen.period();
        trail.record("CHOOSE", RightObject.FIGURE, enterpriseId, Map.of(name, standing.amount() + " " + standing.source()),
                Map.of(name, chosen.amount() + " " + chosen.source(), "reason", reason == null ? "" : reason));
        stand(chosen, beside, FigureChoice.CHOSEN, reason);
        return files.versionOf(enterprise);
    }

    private record Key(Measure measure, Period period) {

        static Key of(FigureForm form) {
            if (form.measure() == null || form.period() == null || form.source() == null) {
                throw new BusinessRuleViolation("REQUIRED", form.measure() == null ? "measure" : form.period() == null ? "period" : "source");
            }
            return new Key(form.measure(), form.period());
        }
    }

    private Map<Key, List<Figure>> onFile(long enterpriseId) {
        Map<Key, List<Figure>> figures = new LinkedHashMap<>();
        em.createQuery("select f from Figure f where f.enterprise.id = :id", Figure.class).setParameter("id", enterpriseId)
                .getResultStream().forEach(f -> figures.computeIfAbsent(new Key(f.measure(), f.period()), key -> new java.util.ArrayList<>()).add(f));
        return figures;
    }

    private boolean isOnFile(FigureForm form, Map<Key, List<Figure>> onFile) {
        Figure same = ofSource(onFile.getOrDefault(Key.of(form), List.of()), form.source());
        return same == null ? form.amount() == null
                : same.amount().equals(form.amount()) && (form.asOf() == null || form.asOf().equals(same.asOf()));
    }

    private static Figure ofSource(List<Figure> figures, FigureSource source) {
        return figures.stream().filter(figure -> figure.source() == source).findFirst().orElse(null);
    }

    private void write(Enterprise enterprise, FigureForm form, Figure old, List<Figure> beside) {
        if (form.amount() == null) {
            beside.remove(old);
            em.remove(old);
            em.flush();
        } else if (old == null) {
            Figure figure = new Figure(enterprise, form, clock.today(), clock.instant(), currentUser.name());
            em.persist(figure);
            beside.add(figure);
        } else {
            old.tell(form, clock.today(), clock.instant(), currentUser.name());
        }
        settle(beside);
        if (form.measure() == Measure.STAFF && form.period().isNow()) {
            enterprise.noteStaff(beside.stream().filter(Figure::inUse).findFirst().map(Figure::amount).filter(Amount::isExact)
                    .map(amount -> amount.value().intValueExact()).orElse(null));
        }
    }

    /** What a person chose stands; else numbers before words, the later day before the earlier. */
    private void settle(List<Figure> beside) {
        if (beside.isEmpty() || beside.stream().anyMatch(f -> f.inUse() && f.choice() == FigureChoice.CHOSEN)) {
            return;
        }
        Figure best = beside.stream().max(Comparator.comparing((Figure f) -> f.amount().isExact())
                .thenComparing(Figure::asOf).thenComparing(Figure::inUse)).orElseThrow();
        boolean wordsOnly = beside.stream().noneMatch(f -> f != best && f.amount().isExact());
        FigureChoice why = beside.size() == 1 ? FigureChoice.ONLY_ONE : best.amount().isExact() && wordsOnly ? FigureChoice.EXACT : FigureChoice.NEWER;
        stand(best, beside, why, null);
    }

    private void stand(Figure best, List<Figure> beside, FigureChoice why, String reason) {
        List<Figure> standing = beside.stream().filter(f -> f != best && f.inUse()).toList();
        if (!standing.isEmpty()) {
            standing.forEach(Figure::stepBack);
            // the unique key lets the next one stand only when the last one has stepped back
            em.flush();
        }
        best.use(why, reason);
    }
}
