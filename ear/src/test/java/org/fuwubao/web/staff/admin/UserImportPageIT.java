package org.fuwubao.web.staff.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class UserImportPageIT {

    @TempDir
    Path folder;

    @Test
    void everyRowIsAnsweredAndTheOneTimePasswordOpensTheDoor() throws IOException {
        Path sheet = Files.writeString(folder.resolve("people.csv"), "用户名,姓名,单位代码或名称\nimport.one,钱一,海淀区\nimport.one,钱二,海淀区\nimport.three,钱三,没有的单位\n");
        Path program = Files.writeString(folder.resolve("people.xlsx"), "MZ");
        String once;
        try (Desk system = Desk.of("sysadmin")) {
            system.open("/staff/admin/user/import").press("load");
            assertThat(system.text("#file-error")).contains("请选择文件");
            system.type("file", program.toString()).press("load");
            assertThat(system.text("#file-error")).contains("不是有效的 xlsx 文件");
            system.type("file", sheet.toString()).press("load");
            assertThat(system.texts("tbody .badge")).containsExactly("已开通", "退回", "退回");
            assertThat(system.text("tbody")).contains("用户名：用户名已被使用", "单位：没有这个单位");
            once = system.texts("tbody .mono").get(0);
            system.keepsTheRules();
        }
        try (Desk person = Desk.of("import.one", once)) {
            assertThat(person.address()).startsWith("/account/password");
        }
    }
}
