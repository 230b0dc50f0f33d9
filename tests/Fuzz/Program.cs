using System.Globalization;
using Fuzz.Running;
using Fuzz.Targets;

const string Usage = """
    Random requests against the server, after dotnet run -c Release --project tests/Fuzz --
      product | mutations | sample    the product's queries; its mutations as well; the conformance sample; all of them when none is named
      [--minutes 10] [--count N]      the length of each, whichever comes first
      [--seed N]                      another one each time when left out; it is printed
      [--case N]                      this case alone, to see a finding again
      [--only KIND]                   only requests of this kind
      [--clients 4]
    """;

string[] all = ["product", "mutations", "sample"];
string[] named = [.. args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal))];
var options = args[named.Length..];
if (options.Length % 2 > 0 || named.Except(all).Any()
    || options.Where((_, i) => i % 2 == 0).Except(["--minutes", "--count", "--seed", "--case", "--only", "--clients"]).Any())
{
    await Console.Error.WriteLineAsync(Usage);
    return 2;
}

var seed = Number("--seed", Random.Shared.Next(1_000_000));
var one = Number("--case", -1);
var marks = Path.Combine(Path.GetTempPath(), "serviceteams-fuzz.cases");
if (File.Exists(marks))
{
    Console.WriteLine($"The run before ended in one of the cases {string.Join(", ", CaseMarks.Read(marks).Take(6))}.");
}

var failed = false;
using var turns = new WrongTurns();
foreach (var name in named.Length > 0 ? named : all)
{
    Console.WriteLine($"== {name}, seed {seed}");
    await using FuzzTarget target = name == "sample" ? SampleTarget.Create() : ProductTarget.Create(writes: name == "mutations");
    await target.StartAsync();
    using var cases = new CaseMarks(marks);
    var run = new FuzzRun(target, one >= 0
        ? new FuzzOptions(seed, one, 1, TimeSpan.FromMinutes(1), Slices: 1, Workers: 1)
        : new FuzzOptions(seed, 0, Number("--count", int.MaxValue), TimeSpan.FromMinutes(Number("--minutes", 10)), Slices: 20, Number("--clients", 4), Text("--only")))
    {
        OnCase = cases.Set,
    };
    if (one >= 0)
    {
        Console.WriteLine(run.Make(one));
    }

    var report = await run.RunAsync();
    Console.Write(report);
    Console.WriteLine(report.IsMemoryFlat ? "  memory is flat" : "  MEMORY GROWS");
    failed |= report.Findings.Count > 0 || !report.IsMemoryFlat;
}

foreach (var turn in turns.Seen)
{
    Console.WriteLine($"  {turn}");
}

File.Delete(marks);
return failed ? 1 : 0;

string? Text(string name) => Array.IndexOf(options, name) is >= 0 and var at ? options[at + 1] : null;

int Number(string name, int otherwise) => Text(name) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : otherwise;
