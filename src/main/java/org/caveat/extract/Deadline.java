package org.caveat.extract;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.caveat.text.NotChecked.Reason;

/** Reading that is given up after a while: a parser of a binary format can hang. */
final class Deadline {
  private static final int MOST_SECONDS = 60;

  /** Bytes of stack, for formats whose parts are nested. */
  private static final long STACK = 16L << 20;

  private Deadline() {}

  /** Runs a reader on a thread of its own, which is left behind when it hangs. */
  static <T> T call(Callable<T> reader) throws UnreadableException {
    FutureTask<T> task = new FutureTask<>(reader);
    Thread thread = new Thread(null, task, "extract", STACK);
    thread.setDaemon(true);
    thread.start();
    return await(task);
  }

  private static <T> T await(FutureTask<T> task) throws UnreadableException {
    try {
      return task.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new UnreadableException(
          Reason.TIMED_OUT,
          "not read within " + MOST_SECONDS + " seconds",
          "split or save the file anew");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableException unreadable) {
        throw unreadable;
      }
      if (e.getCause() instanceof OutOfMemoryError hungry) {
        throw hungry;
      }
      throw Parts.damaged(new Exception(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableException(Reason.TIMED_OUT, "interrupted", "run the command again");
    }
  }
}
