using System.Globalization;
using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Api.Commands;

/// <summary>Shows how an import goes: on a console one line that changes, in a log file a line now and then.</summary>
internal sealed class ImportProgress(TextWriter output, TimeProvider clock, bool live)
{
    private readonly TimeSpan _pause = live ? TimeSpan.FromMilliseconds(500) : TimeSpan.FromSeconds(10);
    private readonly long _begin = clock.GetTimestamp();
    private long _phase = clock.GetTimestamp();
    private long _told = clock.GetTimestamp();
    private long _shown = clock.GetTimestamp();
    private bool _writing;
    private bool _open;

    public void Show(bool writing, long rows, double part)
    {
        var now = clock.GetTimestamp();
        if (writing != _writing)
        {
            (_writing, _phase) = (writing, _told); // it began when the one before ended
        }

        _told = now;
        if (clock.GetElapsedTime(_shown, now) < _pause)
        {
            return;
        }

        _shown = now;
        var rate = rows / Math.Max(0.001, clock.GetElapsedTime(_phase, now).TotalSeconds);
        var line = string.Create(
            CultureInfo.InvariantCulture, $"{(writing ? "writing" : "checking")} {part:P0}, {rows:N0} rows, {rate:N0} rows/s");
        if (live)
        {
            output.Write($"\r{line}   ");
            _open = true;
        }
        else
        {
            output.WriteLine(line);
        }
    }

    public void End(ImportTally tally, ImportMode mode)
    {
        Stop();
        var fate = tally.Written == tally.New ? "new" : "new, but not written";
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.Read:N0} rows in {clock.GetElapsedTime(_begin).TotalSeconds:N1} s: ")
            + string.Create(
                CultureInfo.InvariantCulture, $"{tally.New:N0} {fate}, {tally.Known:N0} known already, {tally.Bad:N0} bad."));
        if (tally.Bad > 0)
        {
            output.WriteLine(mode == ImportMode.AllOrNothing
                ? "Nothing was written: correct the bad rows, or take the good ones with --mode good-rows."
                : "The good rows were written; correct the bad ones and import the file again.");
        }
    }

    /// <summary>Makes room for another line.</summary>
    public void Clear() => Stop();

    public void Stop()
    {
        if (_open)
        {
            output.WriteLine();
            _open = false;
        }
    }
}
