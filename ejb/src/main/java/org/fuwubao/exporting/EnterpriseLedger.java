package org.fuwubao.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.enterprise.PackageLevel;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.StewardName;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.enterprise.Tier;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightObject;
import org.fuwubao.search.EnterpriseSearch;
import org.fuwubao.shared.CodeLists;
import org.fuwubao.shared.Districts;
import org.fuwubao.shared.IndustryCodes;

/**
 * The list of enterprises, and with all its columns the ledger: headings and words in Chinese are those that an import
 * knows (docs on import, section 2), so that it comes back as it went.
 */
@ApplicationScoped
public class EnterpriseLedger implements ExportableList<EnterpriseLedger.Line> {

    private static final String SEPARATOR = "、";

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    EnterpriseSearch search;

    @Inject
    CurrentUser currentUser;

    /** One enterprise with what hangs on it. */
    public record Line(EnterpriseRow row, List<String> tags, List<EnterpriseForm.Former> formerNames) {
    }

    @Override
    public String kind() {
        return "enterprises";
    }

    @Override
    public RightObject object() {
        return RightObject.ENTERPRISE;
    }

    @Override
    public List<ExportColumn<Line>> columns() {
        return List.of(
                ExportColumn.of("name", 36, line -> line.row().name()),
                new ExportColumn<>("uscc", 22, EnterpriseLedger::code),
                coded("tier", 8, "tier", line -> line.row().tier()),
                new ExportColumn<>("district", 14, (line, locale) -> district(line.row().district(), locale)),
                new ExportColumn<>("industry", 30, (line, locale) -> industry(line.row().industry(), locale)),
                new ExportColumn<>("library", 8, (line, locale) -> yesNo(line.row().inStatisticsLibrary(), locale)),
                ExportColumn.of("stewards", 18, line -> joined(line.row().stewards().stream().map(StewardName::displayName).distinct().toList())),
                ExportColumn.of("staff", 10, line -> line.row().staff()),
                ExportColumn.of("foundedOn", 12, line -> line.row().foundedOn()),
                coded("status", 10, "registrationStatus", line -> line.row().registrationStatus()),
                ExportColumn.of("updatedAt", 17, line -> line.row().updatedAt()),
                ExportColumn.of("formerNames", 30, line -> joined(line.formerNames().stream().map(EnterpriseForm.Former::name).toList())),
                new ExportColumn<>("registeredDistrict", 14, (line, locale) -> district(line.row().registeredDistrict(), locale)),
                new ExportColumn<>("operatingDistrict", 14, (line, locale) -> district(line.row().operatingDistrict(), locale)),
                new ExportColumn<>("statisticsDistrict", 14, (line, locale) -> district(line.row().statisticsDistrict(), locale)),
                new ExportColumn<>("industryCode", 30, (line, locale) -> industry(line.row().industryCode(), locale)),
                new ExportColumn<>("statisticsIndustryCode", 30, (line, locale) -> industry(line.row().statisticsIndustryCode(), locale)),
                new ExportColumn<>("independentLegalPerson", 10, (line, locale) -> yesNo(line.row().independentLegalPerson(), locale)),
                coded("packageLevel", 10, "packageLevel", line -> line.row().packageLevel()),
                new ExportColumn<>("onKeyList", 10, (line, locale) -> yesNo(line.row().onKeyList(), locale)),
                stewards("stewardCity", StewardRole.CITY),
                stewards("stewardSector", StewardRole.SECTOR),
                stewards("stewardLocal", StewardRole.LOCAL),
                ExportColumn.of("tags", 24, line -> joined(line.tags())));
    }

    @Override
    public List<String> usual() {
        return List.of("name", "uscc", "tier", "district", "industry", "library", "stewards", "staff", "updatedAt");
    }

    @Override
    public Set<String> filters() {
        return Set.of("q", "district", "industry", "tier", "steward", "mine", "inStatisticsLibrary", "library", "tag", "onKeyList", "packageLevel",
                "registrationStatus", "incomplete", "updatedAfter", "updatedFrom");
    }

    @Override
    public List<Long> ids(Map<String, String> asked, String sort) {
        Asked values = new Asked(asked);
        return values.text("q") == null ? enterprises.ids(filter(values), sort) : search.ids(values.text("q"), filter(values));
    }

    private EnterpriseFilter filter(Asked asked) {
        boolean mine = Boolean.TRUE.equals(asked.flag("mine"));
        return new EnterpriseFilter(asked.text("district"), asked.text("industry"), asked.code(Tier.class, "tier"),
                mine ? currentUser.name() : asked.text("steward"), library(asked), asked.text("tag"), asked.flag("onKeyList"),
                asked.code(PackageLevel.class, "packageLevel"), asked.code(RegistrationStatus.class, "registrationStatus"), asked.flag("incomplete"),
                asked.text("updatedAfter") != null ? asked.moment("updatedAfter") : asked.morning("updatedFrom", 0));
    }

    /** By the page: YES, NO, UNKNOWN; by REST: true, false, unknown. */
    private static EnterpriseFilter.LibraryStatus library(Asked asked) {
        if (asked.text("library") != null) {
            return asked.code(EnterpriseFilter.LibraryStatus.class, "library");
        }
        return asked.read("inStatisticsLibrary", value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> EnterpriseFilter.LibraryStatus.YES;
            case "false" -> EnterpriseFilter.LibraryStatus.NO;
            case "unknown" -> EnterpriseFilter.LibraryStatus.UNKNOWN;
            default -> throw new IllegalArgumentException(value);
        });
    }

    @Override
    public List<Line> rows(List<Long> ids) {
        EnterpriseQueries.Belongings belongings = enterprises.belongings(ids);
        return enterprises.rows(ids).stream().map(row -> new Line(row, belongings.tagsOf(row.id()), belongings.formerNamesOf(row.id()))).toList();
    }

    private static Object code(Line line, Locale locale) {
        return line.row().uscc() != null ? line.row().uscc()
                : Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? null : "暂无代码（" + line.row().usccAbsentReason() + "）";
    }

    private static ExportColumn<Line> coded(String name, int width, String list, java.util.function.Function<Line, Enum<?>> value) {
        return new ExportColumn<>(name, width, (line, locale) -> value.apply(line) == null ? null : CodeLists.label(list, value.apply(line).name(), locale));
    }

    private static ExportColumn<Line> stewards(String name, StewardRole role) {
        return ExportColumn.of(name, 14, line -> joined(line.row().stewards().stream().filter(steward -> steward.role() == role).map(StewardName::displayName).distinct().toList()));
    }

    private static String district(String code, Locale locale) {
        return code == null ? null : Districts.label(code, locale);
    }

    private static String industry(String code, Locale locale) {
        String name = code == null ? null : IndustryCodes.label(code, locale);
        return name == null || name.equals(code) ? code : code + " " + name;
    }

    private static String yesNo(Boolean flag, Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return flag == null ? null : flag ? english ? "yes" : "是" : english ? "no" : "否";
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? null : words.stream().collect(Collectors.joining(SEPARATOR));
    }
}
