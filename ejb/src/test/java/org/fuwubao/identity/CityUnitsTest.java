package org.fuwubao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CityUnitsTest {

    /** {@code Q} stands for all districts together; {@code JKQ} is one of them. */
    private static final Set<String> NO_DEPARTMENT = Set.of("Q", "JKQ");

    @Test
    void every_department_and_district_of_the_lists_is_a_unit() throws IOException {
        String sql;
        try (var in = getClass().getResourceAsStream("/db/migration/common/V013__insert_city_units.sql")) {
            sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int expected = 1;
        try (var units = CsvReader.builder().ofNamedCsvRecord(reader("units.csv"))) {
            for (var row : units) {
                if (!NO_DEPARTMENT.contains(row.getField("unit_code"))) {
                    assertThat(sql).contains("'" + row.getField("unit_code") + "', '" + row.getField("canonical") + "', '"
                            + row.getField("name_en").replace("'", "''") + "', 'CITY_DEPARTMENT', 1, null");
                    expected++;
                }
            }
        }
        try (var districts = CsvReader.builder().ofNamedCsvRecord(reader("districts.csv"))) {
            for (var row : districts) {
                assertThat(sql).contains("'" + row.getField("name") + "', '" + row.getField("name_en") + "', 'DISTRICT', 1, '" + row.getField("code") + "'");
                expected++;
            }
        }
        assertThat(sql.lines().filter(line -> line.startsWith("    (")).count()).isEqualTo(expected).isEqualTo(31);
    }

    private static InputStreamReader reader(String name) {
        return new InputStreamReader(CityUnitsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8);
    }
}
