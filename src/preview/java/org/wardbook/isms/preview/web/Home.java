package org.wardbook.isms.preview.web;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of a running preview; only one preview at a time holds it. */
final class Home implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private Home(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    static Home take(Path folder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("preview.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Home(folder, channel, lock);
            }
        } catch (OverlappingFileLockException inThisProcess) {
            // said below
        } catch (IOException unusable) {
            throw new StartupFault("The home " + folder + " cannot be used (" + unusable.getMessage()
                + "): give another folder with -Dpreview.home.", unusable);
        }
        closeQuietly(channel);
        throw new StartupFault("The home " + folder + " is in use by another preview: stop that one or give another"
            + " folder with -Dpreview.home.");
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            lock.release();
        } catch (IOException gone) {
            // the system gives it back with the channel
        }
        closeQuietly(channel);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException gone) {
            // nothing is left to close
        }
    }
}
