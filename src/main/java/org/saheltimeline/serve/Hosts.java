package org.saheltimeline.serve;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what names the server may be asked for. A page of another site can make a browser ask this machine, under a name
 * of its own that leads here; such a name is none of these.
 */
final class Hosts {

    private final Set<String> names = new HashSet<>();

    /**
     * The names of a server.
     *
     * @param host the name or address that it was told to listen on; null for this machine only
     */
    Hosts(@Nullable String host, InetAddress address, int port) {
        Set<String> hosts = new HashSet<>(List.of("localhost", "127.0.0.1", "[::1]"));
        if (host != null) {
            hosts.add(host);
            hosts.add(written(address));
        }
        if (address.isAnyLocalAddress()) {
            hosts.addAll(ofThisMachine());
        }
        for (String name : hosts) {
            String lower = name.toLowerCase(Locale.ROOT);
            names.add(lower + ":" + port);
            if (port == 80) {
                names.add(lower);
            }
        }
    }

    /** Whether a request that came with these {@code Host} headers is for this server. */
    boolean isOne(@Nullable List<String> headers) {
        return headers != null
                && headers.size() == 1
                && names.contains(headers.get(0).toLowerCase(Locale.ROOT));
    }

    /** An address as it stands in a URL. */
    static String written(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        String bare = zone < 0 ? text : text.substring(0, zone);
        return bare.indexOf(':') < 0 ? bare : "[" + bare + "]";
    }

    private static List<String> ofThisMachine() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .map(Hosts::written)
                    .toList();
        } catch (SocketException unknown) {
            return List.of();
        }
    }
}
