using System.Globalization;
using Benchmarks.Groups;
using Benchmarks.Http;
using Benchmarks.Micro;
using Benchmarks.Outbox;

const string Usage = """
    Benchmarks, after dotnet run -c Release --project tests/Benchmarks --
      outbox [--rows 1000000] [--readers 1] [--batch 1000]
      groups [--rows 10000,100000,1000000]
      http [--seconds 3] [--rounds 5] [--connections 16] [--only TEXT]    the API beside hand-written endpoints, under load
      micro                                                               parse, validate, compile, execute: time and allocations
      steady [--minutes 10] [--connections 16]                            the API's memory under a long load
    """;

switch (args)
{
    case ["outbox", .. var options]:
        return await OutboxBenchmark.RunAsync(Number(options, "--rows", 1_000_000), Number(options, "--readers", 1), Number(options, "--batch", 1_000));
    case ["groups", .. var options]:
        return await GroupsBenchmark.RunAsync([.. (Text(options, "--rows") ?? "10000,100000,1000000").Split(',').Select(Parse)]);
    case ["micro"]:
        return OperationBenchmarks.Run();
    case ["http", .. var options]:
        return await HttpBenchmark.RunAsync(
            Number(options, "--seconds", 3), Number(options, "--rounds", 5), Number(options, "--connections", 16), Text(options, "--only"));
    case ["steady", .. var options]:
        return await SteadyLoad.RunAsync(Number(options, "--minutes", 10), Number(options, "--connections", 16));
    case ["http-host", var kind, var database, var url]:
        return await Hosts.RunAsync(kind, database, url);
    default:
        await Console.Error.WriteLineAsync(Usage);
        return 2;
}

static string? Text(string[] options, string name)
    => Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;

static int Number(string[] options, string name, int otherwise) => Text(options, name) is { } number ? Parse(number) : otherwise;

static int Parse(string number) => int.Parse(number, CultureInfo.InvariantCulture);
