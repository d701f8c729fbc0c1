package org.fuwubao.dossier;

import java.time.LocalDate;
import java.util.List;
import org.fuwubao.figure.Amount;
import org.fuwubao.shared.PartialDate;

/**
 * Fields of the ledger beside the card of the enterprise; {@code null} = not known.
 *
 * @param organisationCode 原组织机构代码, 9 characters
 * @param legacyRegistrationNumber 注册号 of before 2015, 15 digits
 * @param legalRep 法定代表人; personal, masked for readers without the file
 * @param foundedPrecision how well 成立日期 is known; {@code null} = to the day
 * @param registeredCapital 注册资本, yuan unless it names a currency
 * @param paidInCapital 实缴资本
 * @param taxDistrict 税务所属区, six digits; gives nobody a right
 * @param statisticsIndustryDecidedOn 认定日期 of the industry decided by statistics
 * @param subFields 细分领域, words as written
 * @param techFields 技术领域, words as written
 * @param libraryEntryMonth 入库年月, first day of the month
 * @param libraryExitMonth 退库年月, first day of the month
 * @param packageBatch 服务包批次
 * @param packageJoinedOn 入包日期
 * @param packageLeftOn 出包日期
 * @param parentGroup 集团母公司
 * @param headquartersPlace 总部所在地
 * @param loanNeed 贷款需求
 * @param spaceNeedNote 空间需求 in words
 * @param creditNote 信用, 处罚, 经营异常
 * @param confidence 可信度
 * @param hnteStated 是否高企 as a ledger said; a certificate on file goes before it
 */
public record ProfileForm(String organisationCode, String legacyRegistrationNumber, EntityType entityType, Ownership ownership,
        String legalRep, PartialDate.Precision foundedPrecision, Amount registeredCapital, Amount paidInCapital,
        String street, String park, String taxDistrict, String businessScope,
        LocalDate statisticsIndustryDecidedOn, List<String> subFields, List<String> techFields, LocalDate libraryEntryMonth,
        LocalDate libraryExitMonth, String libraryExitReason, String packageBatch, LocalDate packageJoinedOn,
        LocalDate packageLeftOn, String packageLeftReason, String parentGroup, String headquartersPlace,
        String loanNeed, String spaceNeedNote, String creditNote, String remark,
        Confidence confidence,
        Boolean hnteStated) {

    private static final ProfileForm EMPTY = new ProfileForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public ProfileForm {
        subFields = subFields == null ? List.of() : List.copyOf(subFields);
        techFields = techFields == null ? List.of() : List.copyOf(techFields);
    }

    /** Nothing is known yet. */
    public static ProfileForm empty() {
        return EMPTY;
    }

    /** The same with some fields replaced. @param values by field name; a {@code null} value clears */
    public ProfileForm with(java.util.Map<String, Object> values) {
        java.util.Map<String, Object> fields = org.fuwubao.shared.Changes.fields(this);
        values.forEach((field, value) -> {
            if (!fields.containsKey(field)) {
                throw new IllegalArgumentException(field);
            }
            fields.put(field, value);
        });
        java.lang.reflect.RecordComponent[] components = getClass().getRecordComponents();
        Class<?>[] types = java.util.Arrays.stream(components).map(java.lang.reflect.RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return ProfileForm.class.getDeclaredConstructor(types).newInstance(fields.values().toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
