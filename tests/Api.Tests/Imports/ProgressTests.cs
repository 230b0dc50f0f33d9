using ServiceTeams.Api.Commands;
using ServiceTeams.Shared.Imports;

namespace Api.Tests.Imports;

/// <summary>What the console shows while an import runs.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void LogFile_Should_GetALineNowAndThen()
    {
        Assert.Equal(
            [
                "checking 40 %, 20,000 rows, 2,000 rows/s",
                "checking 80 %, 40,000 rows, 2,000 rows/s",
                "writing 20 %, 10,000 rows, 2,000 rows/s",
                "writing 60 %, 30,000 rows, 2,000 rows/s",
                "writing 100 %, 50,000 rows, 2,000 rows/s",
                "50,000 rows in 50.0 s: 50,000 new, 0 known already, 0 bad.",
            ],
            Show(live: false).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Console_Should_ShowOneLineThatChanges()
    {
        var shown = Show(live: true);

        Assert.StartsWith("\rchecking 2 %, 1,000 rows, 2,000 rows/s   \rchecking 4 %, ", shown, StringComparison.Ordinal);
        Assert.Single(shown.Split('\n'), line => line.Contains("checking", StringComparison.Ordinal));
        Assert.EndsWith($"{Environment.NewLine}50,000 rows in 50.0 s: 50,000 new, 0 known already, 0 bad.{Environment.NewLine}", shown, StringComparison.Ordinal);
    }

    private static string Show(bool live)
    {
        var (clock, output) = (new StepClock(), new StringWriter());
        var progress = new ImportProgress(output, clock, live);
        foreach (var writing in (bool[])[false, true])
        {
            for (var rows = 1000; rows <= 50_000; rows += 1000)
            {
                clock.Advance();
                progress.Show(writing, rows, rows / 50_000.0);
            }
        }

        progress.End(new ImportTally(50_000, 50_000, 0, 0, 50_000), ImportMode.AllOrNothing);
        return output.ToString();
    }

    // Half a second passes with every thousand rows.
    private sealed class StepClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 2;

        public void Advance() => _now++;

        public override long GetTimestamp() => _now;
    }
}
