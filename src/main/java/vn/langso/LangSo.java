package vn.langso;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.langso.operations.Operator;

/**
 * The program. Its operator's commands are in {@link Operator}; without one it shows what it can do. Beans go by their
 * classes' full names: within two modules there may be classes of one name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class LangSo {

    public static void main(String[] arguments) {
        Operator.run(LangSo.class, arguments);
    }
}
