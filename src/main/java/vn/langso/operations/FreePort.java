package vn.langso.operations;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.core.env.Environment;
import vn.langso.kernel.Refusal;

/** The port that is going to be served, looked at before anything else is started. */
record FreePort(int port) {

    static FreePort of(Environment environment) {
        return new FreePort(environment.getProperty("server.port", Integer.class, 8080));
    }

    /** @throws Refusal {@link OperationsProblem#PORT_IN_USE} */
    void require() {
        if (port <= 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress((InetAddress) null, port));
        } catch (BindException taken) {
            throw Refusal.of(OperationsProblem.PORT_IN_USE, Integer.toString(port));
        } catch (IOException unknown) {
            // the web server says what is wrong
            return;
        }
    }
}
