package org.fuwubao.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.Founding;
import org.fuwubao.identity.PasswordHash;
import org.fuwubao.identity.Role;
import org.fuwubao.shared.Unguarded;
import org.fuwubao.identity.UnitKind;
import org.fuwubao.identity.UserForm;

/** The people of the demo: streets, parks and agencies, and one invented person in every part. All share a password. */
@Stateless
@Unguarded("seeds a new demo; Founding refuses everybody but the system")
public class DemoPeople {

    /** Codes of the agencies' units. */
    public static final List<String> AGENCIES = List.of("AG-A", "AG-B", "AG-C");

    @Inject
    Founding founding;

    @Inject
    CurrentUser currentUser;

    /** Units and everybody but the enterprises' people. */
    public void seed(String password) {
        currentUser.becomeSystem("demo");
        units();
        String hash = PasswordHash.of(password);
        open("steward.haidian", "李海燕", "D110108", "13800000101", hash, Role.STEWARD);
        open("steward.chaoyang", "王朝晖", "D110105", "13800000102", hash, Role.STEWARD);
        DemoStewards.OTHERS.forEach((district, name) -> open(DemoStewards.of(district), name, DemoStewards.unitOf(district),
                "138000003" + district.substring(4), hash, Role.STEWARD));
        open("head.chaoyang", "孟朝阳", "D110105", "13800000113", hash, Role.UNIT_HEAD);
        open("deputy.haidian", "赵敏", "D110108", "13800000103", hash, Role.STEWARD);
        open("head.haidian", "陈卫国", "D110108", "13800000104", hash, Role.UNIT_HEAD);
        open("coordinator", "周统", "KW", "13800000105", hash, Role.COORDINATOR);
        open("officer.kw", "孙科", "KW", "13800000106", hash, Role.UNIT_OFFICER);
        open("leader", "刘正", "BJ", "13800000107", hash, Role.LEADER);
        open("agency.a", "吴桐", "AG-A", "13800000108", hash, Role.AGENCY_USER);
        open("agencyadmin.a", "郑直", "AG-A", "13800000109", hash, Role.AGENCY_ADMIN);
        open("agency.b", "冯程", "AG-B", "13800000110", hash, Role.AGENCY_USER);
        open("policy.editor", "褚文", "KW", "13800000111", hash, Role.POLICY_EDITOR);
        open("policy.approver", "卫审", "KW", "13800000112", hash, Role.POLICY_APPROVER);
        open("sysadmin", "蒋系统", "KW", null, hash, Role.SYS_ADMIN);
        open("secadmin", "沈安全", "KW", null, hash, Role.SEC_ADMIN);
        open("auditor", "韩审计", "KW", null, hash, Role.AUDITOR);
    }

    /** The unit and the person of an enterprise, its main contact. */
    public void seedEnterprisePerson(String username, String displayName, long enterpriseId, String enterpriseName, String password) {
        currentUser.becomeSystem("demo");
        String unit = "ENT-" + enterpriseId;
        founding.addUnit(unit, UnitKind.ENTERPRISE, enterpriseName, null, null);
        founding.open(new UserForm(username, displayName, null, "13900000" + (200 + enterpriseId % 800), username + "@example.cn", enterpriseId, true),
                unit, Set.of(Role.ENTERPRISE_USER), PasswordHash.of(password));
    }

    private void units() {
        founding.addUnit("S110108-ZGC", UnitKind.STREET, "中关村街道", "Zhongguancun Subdistrict", "D110108");
        founding.addUnit("S110108-XYL", UnitKind.STREET, "学院路街道", "Xueyuanlu Subdistrict", "D110108");
        founding.addUnit("P110108-SD", UnitKind.PARK, "上地信息产业基地", "Shangdi Information Industry Base", "D110108");
        founding.addUnit("S110105-WJ", UnitKind.STREET, "望京街道", "Wangjing Subdistrict", "D110105");
        founding.addUnit("P110105-DZC", UnitKind.PARK, "电子城科技园", "Electronic City Science Park", "D110105");
        founding.addUnit("P110114-WLC", UnitKind.PARK, "未来科学城", "Future Science City", "D110114");
        founding.addUnit("P110302-YZ", UnitKind.PARK, "亦庄生物医药园", "Yizhuang Biomedical Park", "JKQ");
        founding.addUnit(AGENCIES.get(0), UnitKind.AGENCY, "北京启明企业服务有限公司（示例）", "Qiming Enterprise Services (example)", null);
        founding.addUnit(AGENCIES.get(1), UnitKind.AGENCY, "北京同行科技服务有限公司（示例）", "Tongxing Technology Services (example)", null);
        founding.addUnit(AGENCIES.get(2), UnitKind.AGENCY, "北京远见知识产权代理有限公司（示例）", "Yuanjian IP Agency (example)", null);
    }

    private void open(String username, String displayName, String unit, String phone, String hash, Role role) {
        founding.open(new UserForm(username, displayName, null, phone, username + "@example.cn", null, false), unit, Set.of(role), hash);
    }
}
