package org.fuwubao.qualification;

import java.time.LocalDate;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.shared.PartialDate;

/**
 * A qualification as written.
 *
 * @param level             等级, for instance 甲级; 国家级 or 市级 of a technology centre
 * @param certificateNumber 证书编号
 * @param batchYear         the year of those that are evaluated yearly (科技型中小企业)
 * @param issuedOn          发证日期; of a platform: day of approval
 * @param validUntil        last day, as well as it is known
 * @param withdrawnOn       the day on which it was taken away, {@code null} = it was not
 * @param asOf              day of the statement, {@code null} = today
 */
public record QualificationForm(QualificationKind kind, String level, String certificateNumber, Integer batchYear, LocalDate issuedOn,
        PartialDate validUntil, String issuedBy, LocalDate withdrawnOn, String withdrawnReason, FigureSource source, LocalDate asOf) {

    /** What is known of one that only its name stands for. */
    public static QualificationForm named(QualificationKind kind, FigureSource source, LocalDate asOf) {
        return new QualificationForm(kind, null, null, null, null, null, null, null, null, source, asOf);
    }

    public QualificationForm withCertificateNumber(String number) {
        return new QualificationForm(kind, level, number, batchYear, issuedOn, validUntil, issuedBy, withdrawnOn, withdrawnReason, source, asOf);
    }

    public QualificationForm withValidUntil(PartialDate day) {
        return new QualificationForm(kind, level, certificateNumber, batchYear, issuedOn, day, issuedBy, withdrawnOn, withdrawnReason, source, asOf);
    }

    public QualificationForm withdrawn(LocalDate on, String reason) {
        return new QualificationForm(kind, level, certificateNumber, batchYear, issuedOn, validUntil, issuedBy, on, reason, source, asOf);
    }
}
