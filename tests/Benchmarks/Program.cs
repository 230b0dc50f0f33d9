using Benchmarks.Outbox;

// dotnet run -c Release --project tests/Benchmarks -- outbox [--rows 1000000] [--readers 1] [--batch 1000]
const string Usage = "Benchmarks: outbox [--rows N] [--readers N] [--batch N]";

switch (args)
{
    case ["outbox", .. var options]:
        return await OutboxBenchmark.RunAsync(Number(options, "--rows", 1_000_000), Number(options, "--readers", 1), Number(options, "--batch", 1_000));
    default:
        await Console.Error.WriteLineAsync(Usage);
        return 2;
}

static int Number(string[] options, string name, int otherwise)
    => Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length
        ? int.Parse(options[at + 1], System.Globalization.CultureInfo.InvariantCulture)
        : otherwise;
