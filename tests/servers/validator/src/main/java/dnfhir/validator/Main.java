package dnfhir.validator;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * Usage: Main [--unknown-profiles-warn] [FOLDER...] (folders of definitions, or packages; none: plain R4).
 * Each line on stdin is a file, or a file, a tab and a profile's canonical URL; each answer is one line of JSON.
 */
public final class Main {
    private static final String LENIENT = "--unknown-profiles-warn";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        List<String> folders = new ArrayList<>(List.of(arguments));
        boolean lenient = folders.remove(LENIENT);
        PrintStream answers = System.out;
        System.setOut(System.err); // the engine may print; stdout is for the answers
        FhirValidator validator = newValidator(FhirContext.forR4Cached(), folders, lenient);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] request = line.split("\t", 2);
            answers.write(JSON.writeValueAsBytes(answer(validator, request)));
            answers.write('\n');
            answers.flush();
        }
        System.exit(0);
    }

    private static FhirValidator newValidator(FhirContext fhir, List<String> folders, boolean lenient)
            throws IOException {
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(fhir);
        unknown.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
        ValidationSupportChain chain = new ValidationSupportChain(
                new Definitions(fhir, folders),
                new DefaultProfileValidationSupport(fhir),
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir),
                unknown,
                new SnapshotGeneratingValidationSupport(fhir));
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        FhirInstanceValidator engine = new FhirInstanceValidator(chain);
        engine.setErrorForUnknownProfiles(!lenient);
        return fhir.newValidator().registerValidatorModule(engine);
    }

    private static Map<String, Object> answer(FhirValidator validator, String[] request) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("file", request[0]);
        try {
            // the text itself, not a parsed resource: the engine then sees unknown elements and the digits as written
            String text = Files.readString(Path.of(request[0]));
            ValidationOptions options = new ValidationOptions();
            if (request.length > 1) {
                options.addProfile(request[1]);
            }
            answer.put("issues", issues(validator.validateWithResult(text, options).getMessages()));
        } catch (Exception failure) {
            answer.put("failure", failure.toString());
        }
        return answer;
    }

    private static List<Map<String, String>> issues(List<SingleValidationMessage> messages) {
        List<Map<String, String>> issues = new ArrayList<>();
        for (SingleValidationMessage message : messages) {
            Map<String, String> issue = new LinkedHashMap<>();
            issue.put("severity", message.getSeverity().getCode());
            issue.put("location", message.getLocationString());
            issue.put("message", message.getMessage());
            issue.put("kind", Objects.requireNonNullElse(message.getMessageId(), ""));
            issues.add(issue);
        }
        return issues;
    }
}
