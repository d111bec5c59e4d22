package org.wardbook.isms.preview;

import java.util.concurrent.CountDownLatch;
import org.wardbook.isms.preview.web.Options;
import org.wardbook.isms.preview.web.PreviewServer;
import org.wardbook.isms.preview.web.StartupFault;

/**
 * Starts the preview wiki in the foreground, as the system properties {@code preview.*} say, until the process is
 * stopped. Ends with code 1 and one sentence on standard error where it cannot start.
 */
public final class Preview {

    private Preview() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        endWithParent();
        try {
            PreviewServer server = PreviewServer.start(Options.of(System.getProperties()));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "preview shutdown"));
            System.out.println("Preview ready: " + server.baseUrl());
        } catch (StartupFault fault) {
            System.err.println(fault.getMessage());
            System.exit(1);
        } catch (RuntimeException | Error broken) {
            System.err.println("The preview does not start because of an unexpected fault.");
            broken.printStackTrace();
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    /** Maven does not stop what it started when it is told to stop itself; so the build asks for this. */
    private static void endWithParent() {
        if (Boolean.getBoolean("preview.endWithParent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }
}
