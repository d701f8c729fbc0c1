package org.fuwubao.web.staff.admin.unit;

import java.io.Serializable;
import org.fuwubao.identity.UnitForm;
import org.fuwubao.identity.UnitKind;
import org.fuwubao.identity.UnitRow;

/** What is being typed about a unit. */
public class UnitDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String kind;
    private String name;
    private String nameEn;
    private String parent;
    private String districtCode;

    public UnitDraft() {
    }

    UnitDraft(UnitRow unit) {
        code = unit.code();
        kind = unit.kind().name();
        name = unit.name();
        nameEn = unit.nameEn();
        parent = unit.parentId() == null ? null : unit.parentId().toString();
        districtCode = unit.districtCode();
    }

    UnitForm toForm() {
        return new UnitForm(code, kind == null ? null : UnitKind.valueOf(kind), name, nameEn, parent == null ? null : Long.valueOf(parent),
                UnitKind.DISTRICT.name().equals(kind) ? districtCode : null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getDistrictCode() {
        return districtCode;
    }

    public void setDistrictCode(String districtCode) {
        this.districtCode = districtCode;
    }
}
