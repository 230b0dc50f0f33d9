using System.Diagnostics.CodeAnalysis;
using System.Text;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Api.Commands;

/// <summary>What stands after <c>import</c>.</summary>
internal sealed record ImportOptions
{
    // These, and all with a colon (--Database:Provider), are options of the host.
    private static readonly string[] s_ofHost = ["urls", "contentroot", "environment", "applicationname"];

    public IBook? Book { get; init; }

    public string? File { get; init; }

    public bool Help { get; private init; }

    public ImportMode Mode { get; private init; }

    public Encoding? Encoding { get; private init; }

    public string By { get; private init; } = "";

    public string Report { get; private init; } = "";

    /// <summary>Whether the report's name is ours: then an old one goes when there is nothing to report.</summary>
    public bool OwnReport { get; private init; } = true;

    public static bool TryRead(
        string[] args,
        IReadOnlyList<IBook> books,
        [NotNullWhen(true)] out ImportOptions? options,
        [NotNullWhen(false)] out string? misunderstanding)
    {
        try
        {
            (options, misunderstanding) = (Read(args, books), null);
            return true;
        }
        catch (ArgumentException refusal)
        {
            (options, misunderstanding) = (null, refusal.Message);
            return false;
        }
    }

    private static ImportOptions Read(string[] args, IReadOnlyList<IBook> books)
    {
        var words = CommandLine.WordsOf(args);
        var options = Named(args.AsSpan(words.Length));
        if (words is [var kind, ..])
        {
            var book = books.FirstOrDefault(book => book.Kind == kind) ?? throw new ArgumentException($"There is no book '{kind}'.");
            options = options with { Book = book };
        }

        if (options.Help)
        {
            return options;
        }

        if (words is not [_, var file])
        {
            throw new ArgumentException("Name the kind of book and the file.");
        }

        var full = System.IO.Path.GetFullPath(file);
        if (!System.IO.File.Exists(full))
        {
            throw new ArgumentException($"There is no file {full}.");
        }

        var report = options.Report.Length > 0
            ? System.IO.Path.GetFullPath(options.Report)
            : System.IO.Path.ChangeExtension(full, ".errors.csv");
        return report == full
            ? throw new ArgumentException("The report would overwrite the book.")
            : options with
            {
                File = full,
                Report = report,
                OwnReport = options.Report.Length == 0,
                By = options.By.Length > 0 ? options.By : Someone(),
            };
    }

    private static ImportOptions Named(ReadOnlySpan<string> args)
    {
        var options = new ImportOptions();
        for (var i = 0; i < args.Length; i++)
        {
            var (name, value) = args[i].Split('=', 2) is [var left, var right] ? (left, right) : (args[i], null);
            if (name is "--help" or "-h" or "-?")
            {
                options = options with { Help = true };
                continue;
            }

            value ??= i + 1 < args.Length ? args[++i] : throw new ArgumentException($"{name} needs a value.");
            options = name switch
            {
                "--mode" => options with { Mode = ModeOf(value) },
                "--encoding" => options with { Encoding = EncodingOf(value) },
                "--report" => options with { Report = value },
                "--by" => options with { By = NameOf(value) },
                _ when name.Contains(':') || s_ofHost.Contains(name.TrimStart('-').ToLowerInvariant()) => options,
                _ => throw new ArgumentException($"There is no option {name}."),
            };
        }

        return options;
    }

    private static ImportMode ModeOf(string value) => value switch
    {
        "all-or-nothing" => ImportMode.AllOrNothing,
        "good-rows" => ImportMode.GoodRows,
        _ => throw new ArgumentException($"--mode is all-or-nothing or good-rows, not {value}."),
    };

    private static Encoding? EncodingOf(string value) => value.ToLowerInvariant() switch
    {
        "utf-8" or "utf8" => null,
        "gb18030" or "gbk" or "gb2312" => CodePagesEncodingProvider.Instance.GetEncoding(
            "gb18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")),
        _ => throw new ArgumentException($"--encoding is utf-8 or gb18030, not {value}."),
    };

    private static string NameOf(string value)
        => value.Trim() is { Length: > 0 and < ModelConventions.ActorLength - 10 } name
            ? name
            : throw new ArgumentException("--by needs a name of fewer than 190 characters.");

    private static string Someone() => Environment.UserName is { Length: > 0 } user ? user : "command-line";
}
