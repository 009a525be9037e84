package dnfhir.hapi;

import ca.uhn.fhir.rest.server.RestfulServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Usage: Main PORT (0: the system picks one). Prints "READY url" when it answers; ends when its stdin closes. */
public final class Main {
    private static final String PATH = "/fhir";

    private Main() {}

    public static void main(String[] args) {
        endWithOurStarter();
        try {
            System.out.println("READY " + start(Integer.parseInt(args[0])));
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1); // HAPI's own threads would keep this process alive
        }
    }

    /** Takes the port before the slow part, so that one already in use is known at once. */
    private static String start(int port) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.open();
        server.addConnector(connector);
        AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext(ServerConfig.class);
        ServletContextHandler root = new ServletContextHandler("/");
        root.addServlet(new ServletHolder(spring.getBean(RestfulServer.class)), PATH + "/*");
        server.setHandler(root);
        server.start();
        String url = "http://127.0.0.1:" + connector.getLocalPort() + PATH;
        requireAnswer(url + "/metadata");
        return url;
    }

    /** Leaves no orphan: a closed stdin, or a parent that is gone, ends this process even while it boots. */
    private static void endWithOurStarter() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        Thread watch = new Thread(Main::waitForEndOfInput, "stdin-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void waitForEndOfInput() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException closed) {
            // the same as its end
        }
        System.exit(0);
    }

    private static void requireAnswer(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        HttpResponse<Void> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IOException(url + " answered " + answer.statusCode());
        }
    }
}
