using Benchmarks.Groups;
using Benchmarks.Micro;
using Benchmarks.Outbox;

// dotnet run -c Release --project tests/Benchmarks -- outbox [--rows 1000000] [--readers 1] [--batch 1000]
// dotnet run -c Release --project tests/Benchmarks -- groups [--rows 10000,100000,1000000]
// dotnet run -c Release --project tests/Benchmarks -- micro
const string Usage = "Benchmarks: outbox [--rows N] [--readers N] [--batch N] | groups [--rows N,N,...] | micro";

switch (args)
{
    case ["outbox", .. var options]:
        return await OutboxBenchmark.RunAsync(Number(options, "--rows", 1_000_000), Number(options, "--readers", 1), Number(options, "--batch", 1_000));
    case ["groups", .. var options]:
        return await GroupsBenchmark.RunAsync([.. Option(options, "--rows", "10000,100000,1000000").Split(',').Select(Parse)]);
    case ["micro"]:
        return OperationBenchmarks.Run();
    default:
        await Console.Error.WriteLineAsync(Usage);
        return 2;
}

static int Number(string[] options, string name, int otherwise)
    => Option(options, name, "") is { Length: > 0 } number ? Parse(number) : otherwise;

static string Option(string[] options, string name, string otherwise)
    => Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : otherwise;

static int Parse(string number) => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
