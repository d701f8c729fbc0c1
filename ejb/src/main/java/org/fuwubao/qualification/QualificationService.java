package org.fuwubao.qualification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseFiles;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Changes;
import org.fuwubao.shared.NotFound;

/** Keeps the qualifications of enterprises. */
@Stateless
public class QualificationService {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseFiles files;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    /** @param seenVersion version of the enterprise file that the form saw @return id of the qualification */
    @Allowed(object = RightObject.QUALIFICATION, action = RightAction.CREATE)
    public long add(long enterpriseId, long seenVersion, QualificationForm form) {
        Enterprise enterprise = files.forChange(RightObject.QUALIFICATION, RightAction.CREATE, enterpriseId, seenVersion);
        Qualification qualification = new Qualification(enterprise, form, clock.today());
        em.persist(qualification);
        trail.record("CREATE", RightObject.QUALIFICATION, enterpriseId, Map.of(), Changes.fields(qualification.toForm()));
        return qualification.id();
    }

    /** One that was withdrawn or ran out is edited so, never deleted: verdicts of earlier days rest on it. */
    @Allowed(object = RightObject.QUALIFICATION, action = RightAction.EDIT)
    public void edit(long enterpriseId, long seenVersion, long qualificationId, QualificationForm form) {
        Enterprise enterprise = files.forChange(RightObject.QUALIFICATION, RightAction.EDIT, enterpriseId, seenVersion);
        Qualification qualification = em.find(Qualification.class, qualificationId);
        if (qualification == null || !Objects.equals(qualification.enterprise().id(), enterprise.id())) {
            throw new NotFound("qualification", qualificationId);
        }
        QualificationForm before = qualification.toForm();
        qualification.write(form, clock.today());
        Changes changes = Changes.between(before, qualification.toForm());
        trail.record("EDIT", RightObject.QUALIFICATION, enterpriseId, changes.before(), changes.after());
    }

    /** What is on file, for those who may change it. */
    @Allowed(object = RightObject.QUALIFICATION, action = RightAction.EDIT)
    public List<QualificationRow> onFile(long enterpriseId) {
        files.requireReadable(RightObject.QUALIFICATION, enterpriseId);
        return em.createQuery("select q from Qualification q where q.enterprise.id = :id order by q.id", Qualification.class)
                .setParameter("id", enterpriseId).getResultStream().map(q -> q.toRow(clock.today())).toList();
    }
}
