package vn.langso;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.langso.operations.Operator;

/** The program. Its operator's commands are in {@link Operator}; without one it shows what it can do. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LangSo {

    public static void main(String[] arguments) {
        Operator.run(LangSo.class, arguments);
    }
}
