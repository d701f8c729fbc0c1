package org.fuwubao.web.staff.enterprise;

import java.util.List;
import java.util.stream.Collectors;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.enterprise.PackageLevel;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.StewardRow;
import org.fuwubao.enterprise.Tier;
import org.fuwubao.web.support.Words;

/** The fields of an enterprise file as people read them, by the name of the field in {@link EnterpriseForm}. */
final class EnterpriseWords {

    private EnterpriseWords() {
    }

    static String label(String field) {
        return Words.text("enterprise." + field);
    }

    static String value(String field, Object value) {
        if (value == null) {
            return "inStatisticsLibrary".equals(field) ? Words.library(null) : Words.NONE;
        } else if (value instanceof Boolean flag) {
            return Words.text(flag ? "yes" : "no");
        } else if (value instanceof List<?> list) {
            return list.isEmpty() ? Words.NONE : list.stream().map(EnterpriseWords::entry).collect(Collectors.joining("、"));
        } else if (value instanceof Tier) {
            return Words.code("tier", value);
        } else if (value instanceof PackageLevel) {
            return Words.code("packageLevel", value);
        } else if (value instanceof RegistrationStatus) {
            return Words.code("registrationStatus", value);
        } else if (value instanceof FigureSource) {
            return Words.code("figureSource", value);
        } else if (field.endsWith("District")) {
            return Words.district(value.toString());
        } else if (field.equals("industryCode") || field.equals("statisticsIndustryCode")) {
            return Words.industry(value.toString());
        }
        return value.toString();
    }

    /** The name of who did something, as far as the file names the person; else the username. */
    static String person(EnterpriseDetail file, String username) {
        return file.stewards().stream().filter(steward -> steward.username().equals(username)).map(StewardRow::displayName)
                .findFirst().orElse(Words.value(username));
    }

    /** A field as the trail names it; those of an assignment are not those of the file. */
    static String fieldOfTrail(String name) {
        return switch (name) {
            case "user", "role", "from", "to" -> Words.text("assignment." + name);
            default -> label(name);
        };
    }

    /** A value as the trail keeps it: codes, {@code true}, {@code ["a","b"]}. */
    static String valueOfTrail(String name, String value) {
        if (value == null || value.equals("[]")) {
            return Words.NONE;
        }
        return switch (name) {
            case "tier", "packageLevel", "registrationStatus" -> Words.code(name, value);
            case "statisticsStatusSource" -> Words.code("figureSource", value);
            case "role" -> Words.code("stewardRole", value);
            case "inStatisticsLibrary", "independentLegalPerson", "onKeyList" -> Words.yesNo(Boolean.valueOf(value));
            case "formerNames", "tags" -> value.replaceAll("^\\[\"|\"]$", "").replace("\",\"", "、");
            default -> value(name, value);
        };
    }

    private static String entry(Object entry) {
        return entry instanceof EnterpriseForm.Former former ? former(former) : entry.toString();
    }

    /** 曾用名 with its days where they are known. */
    static String former(EnterpriseForm.Former former) {
        return former.from() == null && former.to() == null ? former.name()
                : former.name() + "（" + Words.value(former.from()) + " – " + Words.value(former.to()) + "）";
    }
}
