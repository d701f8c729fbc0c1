package org.fuwubao.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.TypedText;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Folding;
import org.fuwubao.shared.IndustryCodes;
import org.fuwubao.shared.Pinyin;
import org.fuwubao.shared.UnifiedSocialCreditCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A legal entity that is looked after. Born when an account manager opens a file or a ledger is imported, with a name,
 * a credit code (or the reason why there is none yet) and a registered district; changed by its account managers;
 * renamed and moved without losing its code; ended in the register, never deleted, because visits and requests name it.
 */
@Entity
@Table(name = "enterprise")
public class Enterprise {

    /** Longest name, in characters (code points). */
    public static final int NAME_LENGTH = 100;
    private static final int KEY_LENGTH = 300;
    private static final int REASON_LENGTH = 200;
    private static final int TAG_LENGTH = 30;
    private static final int MOST_TAGS = 50;
    private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]|[0-9]{2,4}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enterprise_seq")
    @SequenceGenerator(name = "enterprise_seq", sequenceName = "enterprise_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = 200)
    private String name;

    /** The name as search folds it. */
    @Column(name = "name_folded", nullable = false, length = 400)
    private String nameFolded;

    /** The name read aloud (pinyin), by which lists are sorted. */
    @Column(name = "name_key", nullable = false, length = KEY_LENGTH)
    private String nameKey;

    /** First letters of its syllables. */
    @Column(name = "name_initials", nullable = false, length = 200)
    private String nameInitials;

    @Column(length = 18)
    private String uscc;

    @Column(name = "uscc_absent_reason", length = 400)
    private String usccAbsentReason;

    @ElementCollection
    @CollectionTable(name = "enterprise_former_name", joinColumns = @JoinColumn(name = "enterprise_id"))
    @OrderColumn(name = "position")
    private List<FormerName> formerNames = new ArrayList<>();

    @Column(name = "registered_district", nullable = false, length = 6)
    private String registeredDistrict;

    @Column(name = "operating_district", length = 6)
    private String operatingDistrict;

    @Column(name = "statistics_district", length = 6)
    private String statisticsDistrict;

    /** 经营区, or 注册区 where it is empty: the district whose people are in charge. */
    @Column(name = "district", nullable = false, length = 6)
    private String district;

    @Column(name = "industry_code", length = 4)
    private String industryCode;

    @Column(name = "industry_edition")
    private Integer industryEdition;

    @Column(name = "statistics_industry_code", length = 4)
    private String statisticsIndustryCode;

    @Column(name = "statistics_industry_edition")
    private Integer statisticsIndustryEdition;

    /** The industry that counts: as statistics decided it, else as registered. */
    @Column(name = "industry", length = 4)
    private String industry;

    /** Letter of its section and first two digits, where it is known that far. */
    @Column(name = "industry_section", length = 1)
    private String industrySection;

    @Column(name = "industry_division", length = 2)
    private String industryDivision;

    @Column(name = "in_statistics_library")
    private Boolean inStatisticsLibrary;

    @Column(name = "statistics_status_as_of")
    private LocalDate statisticsStatusAsOf;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "statistics_status_source", length = 20)
    private FigureSource statisticsStatusSource;

    @Column(name = "independent_legal_person")
    private Boolean independentLegalPerson;

    @Column(name = "founded_on")
    private LocalDate foundedOn;

    @Column
    private Integer staff;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 1)
    private Tier tier;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "package_level", length = 20)
    private PackageLevel packageLevel;

    @Column(name = "on_key_list", nullable = false)
    private boolean onKeyList;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "registration_status", nullable = false, length = 20)
    private RegistrationStatus registrationStatus;

    /** The day on which it ended; archived since then, {@code null} = alive. */
    @Column(name = "ended_on")
    private LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "enterprise_tag", joinColumns = @JoinColumn(name = "enterprise_id"))
    @Column(name = "tag", nullable = false, length = 60)
    private Set<String> tags = new HashSet<>();

    @OneToMany(mappedBy = "enterprise")
    private List<StewardAssignment> stewards = new ArrayList<>();

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "updated_by", nullable = false, length = 40)
    private String updatedBy;

    @Version
    private long version;

    protected Enterprise() {
    }

    /** Opens the file. @param today no fact may lie behind it */
    public Enterprise(EnterpriseForm form, LocalDate today, Instant now, String by) {
        this.createdAt = now;
        write(form, today, now, by);
    }

    /** Writes the whole form; refuses the first thing that cannot be true. */
    public void write(EnterpriseForm form, LocalDate today, Instant now, String by) {
        requireAlive();
        rename(form.name());
        identify(form.uscc(), form.usccAbsentReason());
        replaceFormerNames(form.formerNames());
        locate(form);
        classify(form);
        noteStatisticsStatus(form, today);
        independentLegalPerson = form.independentLegalPerson();
        foundedOn = pastDay("foundedOn", form.foundedOn(), today);
        staff = notNegative("staff", form.staff());
        tier = form.tier();
        packageLevel = form.packageLevel();
        onKeyList = form.onKeyList();
        registrationStatus = required("registrationStatus", form.registrationStatus());
        replaceTags(form.tags());
        touch(now, by);
    }

    /** The file goes to another district. @param registrationMoves the registered address too, not the place of business only */
    public void relocate(String to, boolean registrationMoves, Instant now, String by) {
        requireAlive();
        if (registrationMoves) {
            registeredDistrict = to;
        }
        operatingDistrict = registrationMoves && operatingDistrict == null ? null : to;
        district = to;
        touch(now, by);
    }

    /**
     * Archives the file: found and shown as before, written no more.
     *
     * @param status what the register says now, not EXISTING
     */
    public void end(RegistrationStatus status, LocalDate day, LocalDate today, Instant now, String by) {
        requireAlive();
        endedOn = pastDay("endedOn", day, today);
        registrationStatus = status;
        touch(now, by);
    }

    /** The end was a mistake. */
    public void resume(RegistrationStatus status, Instant now, String by) {
        endedOn = null;
        registrationStatus = status;
        touch(now, by);
    }

    void requireAlive() {
        if (endedOn != null) {
            throw new BusinessRuleViolation("ENTERPRISE_ENDED", null, endedOn);
        }
    }

    /** The number of staff that stands among those the sources tell; {@code null} = none that is exact. */
    public void noteStaff(Integer standing) {
        staff = notNegative("staff", standing);
    }

    /** Decides how closely it is looked after; {@code null} = not decided. */
    void decideTier(Tier decided, Instant now, String by) {
        tier = decided;
        touch(now, by);
    }

    /** Puts words on the file and takes others off. */
    void tag(Set<String> added, Set<String> removed, Instant now, String by) {
        List<String> words = new ArrayList<>(tags);
        words.removeAll(removed);
        added.stream().filter(word -> !words.contains(word)).forEach(words::add);
        replaceTags(words);
        touch(now, by);
    }

    /** A change of something that hangs on the file counts as a change of the file. */
    void touch(Instant now, String by) {
        updatedAt = now;
        updatedBy = by;
    }

    private void rename(String written) {
        name = TypedText.required("name", written, NAME_LENGTH);
        nameFolded = Folding.fold(name);
        List<Pinyin.Unit> reading = Pinyin.readings(nameFolded).get(0);
        StringBuilder key = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (Pinyin.Unit unit : reading) {
            String sound = unit.syllable().isEmpty() ? unit.text() : unit.syllable();
            key.append(sound);
            initials.append(unit.isHan() ? sound.substring(0, sound.offsetByCodePoints(0, 1)) : sound);
        }
        nameKey = shortened(key, KEY_LENGTH);
        nameInitials = shortened(initials, 200);
    }

    private static String shortened(CharSequence text, int length) {
        return text.length() <= length ? text.toString() : text.subSequence(0, length).toString();
    }

    private void identify(String written, String reason) {
        String why = TypedText.optional("usccAbsentReason", reason, REASON_LENGTH);
        if (written == null || written.isBlank()) {
            if (why == null) {
                throw new BusinessRuleViolation("USCC_MISSING", "uscc");
            }
            uscc = null;
            usccAbsentReason = why;
            return;
        }
        UnifiedSocialCreditCode.Reading reading = UnifiedSocialCreditCode.read(written);
        if (!reading.valid()) {
            throw new BusinessRuleViolation(reading.reason().name(), "uscc");
        }
        uscc = reading.normalised();
        usccAbsentReason = null;
    }

    private void replaceFormerNames(List<EnterpriseForm.Former> names) {
        List<FormerName> wanted = names.stream().map(n -> new FormerName(n.name(), n.from(), n.to())).toList();
        if (!formerNames.equals(wanted)) {
            formerNames.clear();
            formerNames.addAll(wanted);
        }
    }

    private void locate(EnterpriseForm form) {
        registeredDistrict = required("registeredDistrict", districtCode("registeredDistrict", form.registeredDistrict()));
        operatingDistrict = districtCode("operatingDistrict", form.operatingDistrict());
        statisticsDistrict = districtCode("statisticsDistrict", form.statisticsDistrict());
        district = operatingDistrict == null ? registeredDistrict : operatingDistrict;
    }

    private void classify(EnterpriseForm form) {
        industryCode = industryCode("industryCode", form.industryCode());
        industryEdition = edition("industryEdition", form.industryEdition(), industryCode);
        statisticsIndustryCode = industryCode("statisticsIndustryCode", form.statisticsIndustryCode());
        statisticsIndustryEdition = edition("statisticsIndustryEdition", form.statisticsIndustryEdition(), statisticsIndustryCode);
        industry = statisticsIndustryCode == null ? industryCode : statisticsIndustryCode;
        industryDivision = industry == null || industry.length() < 2 ? null : industry.substring(0, 2);
        industrySection = industry == null ? null : industryDivision == null ? industry : IndustryCodes.sectionOf(industryDivision);
    }

    private void noteStatisticsStatus(EnterpriseForm form, LocalDate today) {
        inStatisticsLibrary = form.inStatisticsLibrary();
        statisticsStatusAsOf = pastDay("statisticsStatusAsOf", form.statisticsStatusAsOf(), today);
        statisticsStatusSource = form.statisticsStatusSource();
        if (inStatisticsLibrary != null) {
            // a status without its day and source is a rumour
            required("statisticsStatusAsOf", statisticsStatusAsOf);
            required("statisticsStatusSource", statisticsStatusSource);
        }
    }

    private void replaceTags(List<String> words) {
        if (words.size() > MOST_TAGS) {
            throw new BusinessRuleViolation("TOO_MANY", "tags", MOST_TAGS);
        }
        Set<String> wanted = new HashSet<>();
        words.forEach(word -> wanted.add(TypedText.required("tags", word, TAG_LENGTH)));
        tags.retainAll(wanted);
        tags.addAll(wanted);
    }

    private static String districtCode(String field, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!SIX_DIGITS.matcher(code.strip()).matches()) {
            throw new BusinessRuleViolation("DISTRICT_CODE", field);
        }
        return code.strip();
    }

    private static String industryCode(String field, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!INDUSTRY.matcher(code.strip()).matches()) {
            throw new BusinessRuleViolation("INDUSTRY_CODE", field);
        }
        return code.strip();
    }

    /** A code means different things in the two editions: none goes without. */
    private static Integer edition(String field, Integer edition, String code) {
        if (code == null) {
            return null;
        }
        if (required(field, edition) != 2011 && edition != 2017) {
            throw new BusinessRuleViolation("INDUSTRY_EDITION", field);
        }
        return edition;
    }

    private static LocalDate pastDay(String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw new BusinessRuleViolation("FUTURE_DAY", field);
        }
        if (day != null && day.isBefore(EARLIEST)) {
            throw new BusinessRuleViolation("DAY_TOO_EARLY", field, EARLIEST);
        }
        return day;
    }

    private static Integer notNegative(String field, Integer number) {
        if (number != null && number < 0) {
            throw new BusinessRuleViolation("NEGATIVE", field);
        }
        return number;
    }

    private static <T> T required(String field, T value) {
        if (value == null) {
            throw new BusinessRuleViolation("REQUIRED", field);
        }
        return value;
    }

    /** What the file says now, as a form: the basis of an edit and of the trail. */
    public EnterpriseForm toForm() {
        return new EnterpriseForm(name, uscc, usccAbsentReason,
                formerNames.stream().map(n -> new EnterpriseForm.Former(n.name(), n.from(), n.to())).toList(),
                registeredDistrict, operatingDistrict, statisticsDistrict, industryCode, industryEdition,
                statisticsIndustryCode, statisticsIndustryEdition, inStatisticsLibrary, statisticsStatusAsOf,
                statisticsStatusSource, independentLegalPerson, foundedOn, staff, tier, packageLevel, onKeyList,
                registrationStatus, List.copyOf(tags));
    }

    /** Puts a person in charge from a day on. */
    public StewardAssignment assign(UserAccount user, StewardRole role, LocalDate from, LocalDate to) {
        requireAlive();
        StewardAssignment assignment = new StewardAssignment(this, user, role, from, to);
        stewards.add(assignment);
        return assignment;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String uscc() {
        return uscc;
    }

    /** The district whose people are in charge (经营区 before 注册区). */
    public String district() {
        return district;
    }

    public String industry() {
        return industry;
    }

    public Boolean inStatisticsLibrary() {
        return inStatisticsLibrary;
    }

    public Tier tier() {
        return tier;
    }

    public PackageLevel packageLevel() {
        return packageLevel;
    }

    public boolean onKeyList() {
        return onKeyList;
    }

    public RegistrationStatus registrationStatus() {
        return registrationStatus;
    }

    /** {@code null} = alive. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public Set<String> tags() {
        return Set.copyOf(tags);
    }

    public List<FormerName> formerNames() {
        return List.copyOf(formerNames);
    }

    public List<StewardAssignment> stewards() {
        return List.copyOf(stewards);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String updatedBy() {
        return updatedBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
