using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Shared.Imports;

/// <summary>Tells the rows of a file apart: new ones, known ones, bad ones.</summary>
internal sealed class Sieve<TDb, T>(string kind, BookPass<TDb, T> pass) : IDisposable
    where TDb : ModuleDb
    where T : class, IEntity
{
    private readonly SeenNumbers _seen = new();

    public BookPass<TDb, T> Pass => pass;

    /// <summary>Sifts the next rows of the file.</summary>
    public async Task<Sifted<T>> SiftAsync(TDb db, IReadOnlyList<BookRow> rows, CancellationToken cancellationToken)
    {
        var imported = await ImportedAsync(db, rows, cancellationToken);
        await pass.LookUpAsync(
            db, [.. rows.Where(row => row.Number is { } number && !imported.ContainsKey(number))], cancellationToken);
        var good = new List<GoodRow<T>>(rows.Count);
        var problems = new List<BookProblem>();
        int known = 0, bad = 0;
        foreach (var row in rows)
        {
            var hash = row.ContentHash();
            var wrong = Sift(row, hash, imported, out var made);
            if (wrong.Count > 0)
            {
                bad++;
                problems.AddRange(wrong);
                _seen.Refuse(row.Number ?? "", row.Line);
            }
            else if (made is null)
            {
                known++;
            }
            else
            {
                good.Add(new GoodRow<T>(row, hash, made));
            }
        }

        return new Sifted<T>(good, problems, rows.Count, known, bad);
    }

    public void Dispose() => _seen.Dispose();

    private List<BookProblem> Sift(BookRow row, string hash, Dictionary<string, string> imported, out Made<T>? made)
    {
        made = null;
        List<BookProblem> problems = [.. row.Problems];
        if (row.Number is not { } number)
        {
            return problems;
        }

        var earlier = _seen.Note(number, row.Line, hash);
        if (problems.Count > 0)
        {
            return problems;
        }

        if (earlier is { } other)
        {
            if (other.Hash != hash)
            {
                problems.Add(Wrong(row, $"Line {Text(other.Line)} has the same number and another content."));
            }
            else if (other.Refused)
            {
                problems.Add(Wrong(row, $"The row is the same as that of line {Text(other.Line)}, which is refused."));
            }

            return problems;
        }

        if (imported.TryGetValue(number, out var before))
        {
            if (before != hash)
            {
                problems.Add(Wrong(row, "The row was taken over before, with another content."));
            }

            return problems;
        }

        try
        {
            made = pass.Make(row);
        }
        catch (RowRefusedException refusal)
        {
            if (refusal.Message.Length > 0)
            {
                row.Refuse(refusal.Column, refusal.Message);
            }

            problems.AddRange(row.Problems);
        }
        catch (DomainException refusal)
        {
            row.Refuse(null, refusal.Message);
            problems.AddRange(row.Problems);
        }

        return problems;
    }

    private static BookProblem Wrong(BookRow row, string problem) => new(row.Line, row.NumberColumn, row.Number, problem);

    private async Task<Dictionary<string, string>> ImportedAsync(TDb db, IReadOnlyList<BookRow> rows, CancellationToken cancellationToken)
    {
        string[] numbers = [.. rows.Select(row => row.Number).OfType<string>().Distinct()];
        return await db.Set<ImportedRow>().AsNoTracking()
            .Where(row => row.Book == kind && EF.Parameter(numbers).Contains(row.Number))
            .ToDictionaryAsync(row => row.Number, row => row.ContentHash, cancellationToken);
    }

    private static string Text(int line) => line.ToString(CultureInfo.InvariantCulture);
}
