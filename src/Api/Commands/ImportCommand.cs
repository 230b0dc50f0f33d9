using System.Data.Common;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Api.Commands;

/// <summary>Takes over a book that a team keeps: <c>import KIND FILE</c>.</summary>
internal sealed class ImportCommand(IServiceProvider services, TextWriter output, TextWriter errors, bool live)
{
    private const int MostShown = 10;

    /// <summary>Runs the command; the result is the exit code.</summary>
    /// <param name="args">The words and options after <c>import</c>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var books = services.GetServices<IBook>().OrderBy(book => book.Kind, StringComparer.Ordinal).ToArray();
        if (!ImportOptions.TryRead(args, books, out var options, out var misunderstanding))
        {
            errors.WriteLine(misunderstanding);
            errors.WriteLine(ImportUsage.Of(books));
            return CommandLine.Misunderstood;
        }

        if (options.Help)
        {
            output.WriteLine(options.Book is { } asked ? ImportUsage.Of(asked) : ImportUsage.Of(books));
            return CommandLine.Done;
        }

        await services.GetRequiredService<DatabasePreparation>().RunAsync(demonstration: false, cancellationToken);
        using var report = new ErrorReport(options.Report, options.OwnReport);
        return await ImportAsync(options.Book!, options, report, cancellationToken);
    }

    private async Task<int> ImportAsync(IBook book, ImportOptions options, ErrorReport report, CancellationToken cancellationToken)
    {
        var clock = services.GetRequiredService<TimeProvider>();
        var progress = new ImportProgress(output, clock, live);
        var watcher = new Watcher(progress, report, errors);
        var signature = new Signature($"import:{options.By}", clock.GetUtcNow().UtcDateTime);
        try
        {
            var tally = await book.ImportAsync(
                new ImportRequest(options.File!, options.Encoding, options.Mode, signature, watcher), cancellationToken);
            progress.End(tally, options.Mode);
            return watcher.Sum(report) ? CommandLine.Done : CommandLine.Refused;
        }
        catch (BookRefusedException refusal)
        {
            progress.Stop();
            foreach (var problem in refusal.Problems)
            {
                watcher.Refused(problem);
            }

            watcher.Sum(report);
            return Stopped(options.Mode);
        }
        catch (ImportOvertakenException refusal)
        {
            progress.Stop();
            errors.WriteLine(refusal.Message);
            return Stopped(options.Mode);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or DbException)
        {
            // The disk is full, the report's folder may not be written, the database does not answer.
            progress.Stop();
            errors.WriteLine(refusal.Message);
            return Stopped(options.Mode);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            progress.Stop();
            return Stopped(options.Mode);
        }
    }

    private int Stopped(ImportMode mode)
    {
        errors.WriteLine(mode == ImportMode.AllOrNothing
            ? "Nothing was written."
            : "Stopped. What was written before stays, and the same file again goes on from there.");
        return CommandLine.Refused;
    }

    private sealed class Watcher(ImportProgress progress, ErrorReport report, TextWriter errors) : IImportWatcher
    {
        private int _problems;

        public void Refused(BookProblem problem)
        {
            report.Add(problem);
            if (_problems++ < MostShown)
            {
                progress.Clear();
                var column = problem.Column is null ? "" : $", {problem.Column}";
                errors.WriteLine($"line {problem.Line}{column}: {Quote(problem.Value)}{problem.Problem}");
            }
        }

        public void Advanced(bool writing, long rows, double part) => progress.Show(writing, rows, part);

        /// <summary>Tells where to read what is wrong; whether nothing is.</summary>
        public bool Sum(ErrorReport written)
        {
            if (_problems == 0)
            {
                return true;
            }

            errors.WriteLine(_problems > MostShown ? $"{_problems - MostShown} more: {written.Path}" : $"Report: {written.Path}");
            return false;
        }

        private static string Quote(string? value) => value is null ? "" : $"'{ErrorReport.Short(value)}' ";
    }
}
