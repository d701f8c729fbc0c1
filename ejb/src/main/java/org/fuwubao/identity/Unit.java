package org.fuwubao.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fuwubao.shared.BusinessRuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A unit of the tree: the city, its departments, 16 districts and 经开区, streets and parks below them, agencies and
 * enterprises beside them. Set up by the system administrator, moved and renamed by it, closed when its people and
 * the units below are gone; never deleted, because the history names it.
 */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_seq")
    @SequenceGenerator(name = "unit_seq", sequenceName = "unit_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = 40)
    private String code;

    @Column(nullable = false, length = 400)
    private String name;

    @Column(name = "name_en", length = 600)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private UnitKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    /** Own district, for districts, streets and parks; code of {@code districts.csv}. */
    @Column(name = "district_code", length = 6)
    private String districtCode;

    @Column(nullable = false)
    private boolean active = true;

    @Version
    private long version;

    protected Unit() {
    }

    public Unit(String code, UnitKind kind, String name, String nameEn, Unit parent, String districtCode) {
        this.code = Texts.required("code", code, 40);
        this.kind = kind;
        rename(name, nameEn);
        this.districtCode = districtCode;
        moveUnder(parent);
    }

    public void rename(String name, String nameEn) {
        this.name = Texts.required("name", name, 200);
        this.nameEn = Texts.optional("nameEn", nameEn, 300);
    }

    /** Streets and parks stand below a district and share its code; a unit never stands below itself. */
    public void moveUnder(Unit newParent) {
        for (Unit above = newParent; above != null; above = above.parent) {
            if (above == this || id != null && id.equals(above.id)) {
                throw new BusinessRuleViolation("UNIT_BELOW_ITSELF", "parent");
            }
        }
        boolean belowDistrict = kind == UnitKind.STREET || kind == UnitKind.PARK;
        if (belowDistrict && (newParent == null || newParent.districtCode == null)) {
            throw new BusinessRuleViolation("UNIT_NEEDS_DISTRICT", "parent");
        }
        if (belowDistrict) {
            districtCode = newParent.districtCode;
        }
        parent = newParent;
    }

    public void close() {
        active = false;
    }

    public void open() {
        active = true;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public UnitKind kind() {
        return kind;
    }

    public Unit parent() {
        return parent;
    }

    public String districtCode() {
        return districtCode;
    }

    public boolean isActive() {
        return active;
    }

    public long version() {
        return version;
    }

    Map<String, Object> forTrail() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("name", name);
        fields.put("nameEn", nameEn);
        fields.put("kind", kind);
        fields.put("parent", parent == null ? null : parent.code);
        fields.put("districtCode", districtCode);
        fields.put("active", active);
        return fields;
    }
}
