package org.fuwubao.web.staff.enterprise;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.enterprise.PackageLevel;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.Tier;

/** An {@link EnterpriseForm} while somebody types into it. */
public class EnterpriseDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN_TAGS = "\\s*[,，、;；\\n]\\s*";

    private String name;
    private String uscc;
    private String usccAbsentReason;
    private final List<FormerDraft> formerNames = new ArrayList<>();
    private String registeredDistrict;
    private String operatingDistrict;
    private String statisticsDistrict;
    private String industryCode;
    private Integer industryEdition;
    private String statisticsIndustryCode;
    private Integer statisticsIndustryEdition;
    private Boolean inStatisticsLibrary;
    private LocalDate statisticsStatusAsOf;
    private FigureSource statisticsStatusSource;
    private Boolean independentLegalPerson;
    private LocalDate foundedOn;
    private Integer staff;
    private Tier tier;
    private PackageLevel packageLevel;
    private boolean onKeyList;
    private RegistrationStatus registrationStatus = RegistrationStatus.EXISTING;
    private String tags;

    /** A new file. */
    public EnterpriseDraft() {
        addFormerName();
    }

    public EnterpriseDraft(EnterpriseForm form) {
        name = form.name();
        uscc = form.uscc();
        usccAbsentReason = form.usccAbsentReason();
        form.formerNames().forEach(former -> formerNames.add(new FormerDraft(former)));
        registeredDistrict = form.registeredDistrict();
        operatingDistrict = form.operatingDistrict();
        statisticsDistrict = form.statisticsDistrict();
        industryCode = form.industryCode();
        industryEdition = form.industryEdition();
        statisticsIndustryCode = form.statisticsIndustryCode();
        statisticsIndustryEdition = form.statisticsIndustryEdition();
        inStatisticsLibrary = form.inStatisticsLibrary();
        statisticsStatusAsOf = form.statisticsStatusAsOf();
        statisticsStatusSource = form.statisticsStatusSource();
        independentLegalPerson = form.independentLegalPerson();
        foundedOn = form.foundedOn();
        staff = form.staff();
        tier = form.tier();
        packageLevel = form.packageLevel();
        onKeyList = form.onKeyList();
        registrationStatus = form.registrationStatus();
        tags = String.join("、", form.tags());
        addFormerName();
    }

    public EnterpriseForm toForm() {
        return new EnterpriseForm(name, uscc, usccAbsentReason,
                formerNames.stream().filter(former -> former.getName() != null && !former.getName().isBlank()).map(FormerDraft::toForm).toList(),
                registeredDistrict, operatingDistrict, statisticsDistrict, industryCode, industryEdition, statisticsIndustryCode,
                statisticsIndustryEdition, inStatisticsLibrary, statisticsStatusAsOf, statisticsStatusSource, independentLegalPerson,
                foundedOn, staff, tier, packageLevel, onKeyList, registrationStatus,
                tags == null ? List.of() : Arrays.stream(tags.split(BETWEEN_TAGS)).filter(tag -> !tag.isBlank()).toList());
    }

    /** An empty line for one more former name. */
    public void addFormerName() {
        formerNames.add(new FormerDraft());
    }

    public List<FormerDraft> getFormerNames() {
        return formerNames;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUscc() {
        return uscc;
    }

    public void setUscc(String uscc) {
        this.uscc = uscc;
    }

    public String getUsccAbsentReason() {
        return usccAbsentReason;
    }

    public void setUsccAbsentReason(String usccAbsentReason) {
        this.usccAbsentReason = usccAbsentReason;
    }

    public String getRegisteredDistrict() {
        return registeredDistrict;
    }

    public void setRegisteredDistrict(String registeredDistrict) {
        this.registeredDistrict = registeredDistrict;
    }

    public String getOperatingDistrict() {
        return operatingDistrict;
    }

    public void setOperatingDistrict(String operatingDistrict) {
        this.operatingDistrict = operatingDistrict;
    }

    public String getStatisticsDistrict() {
        return statisticsDistrict;
    }

    public void setStatisticsDistrict(String statisticsDistrict) {
        this.statisticsDistrict = statisticsDistrict;
    }

    public String getIndustryCode() {
        return industryCode;
    }

    public void setIndustryCode(String industryCode) {
        this.industryCode = industryCode;
    }

    public Integer getIndustryEdition() {
        return industryEdition;
    }

    public void setIndustryEdition(Integer industryEdition) {
        this.industryEdition = industryEdition;
    }

    public String getStatisticsIndustryCode() {
        return statisticsIndustryCode;
    }

    public void setStatisticsIndustryCode(String statisticsIndustryCode) {
        this.statisticsIndustryCode = statisticsIndustryCode;
    }

    public Integer getStatisticsIndustryEdition() {
        return statisticsIndustryEdition;
    }

    public void setStatisticsIndustryEdition(Integer statisticsIndustryEdition) {
        this.statisticsIndustryEdition = statisticsIndustryEdition;
    }

    public Boolean getInStatisticsLibrary() {
        return inStatisticsLibrary;
    }

    public void setInStatisticsLibrary(Boolean inStatisticsLibrary) {
        this.inStatisticsLibrary = inStatisticsLibrary;
    }

    public LocalDate getStatisticsStatusAsOf() {
        return statisticsStatusAsOf;
    }

    public void setStatisticsStatusAsOf(LocalDate statisticsStatusAsOf) {
        this.statisticsStatusAsOf = statisticsStatusAsOf;
    }

    public FigureSource getStatisticsStatusSource() {
        return statisticsStatusSource;
    }

    public void setStatisticsStatusSource(FigureSource statisticsStatusSource) {
        this.statisticsStatusSource = statisticsStatusSource;
    }

    public Boolean getIndependentLegalPerson() {
        return independentLegalPerson;
    }

    public void setIndependentLegalPerson(Boolean independentLegalPerson) {
        this.independentLegalPerson = independentLegalPerson;
    }

    public LocalDate getFoundedOn() {
        return foundedOn;
    }

    public void setFoundedOn(LocalDate foundedOn) {
        this.foundedOn = foundedOn;
    }

    public Integer getStaff() {
        return staff;
    }

    public void setStaff(Integer staff) {
        this.staff = staff;
    }

    public Tier getTier() {
        return tier;
    }

    public void setTier(Tier tier) {
        this.tier = tier;
    }

    public PackageLevel getPackageLevel() {
        return packageLevel;
    }

    public void setPackageLevel(PackageLevel packageLevel) {
        this.packageLevel = packageLevel;
    }

    public boolean isOnKeyList() {
        return onKeyList;
    }

    public void setOnKeyList(boolean onKeyList) {
        this.onKeyList = onKeyList;
    }

    public RegistrationStatus getRegistrationStatus() {
        return registrationStatus;
    }

    public void setRegistrationStatus(RegistrationStatus registrationStatus) {
        this.registrationStatus = registrationStatus;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    /** A former name while it is typed; an empty name is none. */
    public static class FormerDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        private String name;
        private LocalDate from;
        private LocalDate to;

        public FormerDraft() {
        }

        FormerDraft(EnterpriseForm.Former former) {
            name = former.name();
            from = former.from();
            to = former.to();
        }

        EnterpriseForm.Former toForm() {
            return new EnterpriseForm.Former(name.strip(), from, to);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate from) {
            this.from = from;
        }

        public LocalDate getTo() {
            return to;
        }

        public void setTo(LocalDate to) {
            this.to = to;
        }
    }
}
