using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Shared.Imports;

namespace Api.Tests.Imports;

/// <summary>The tables that people read before they name their columns.</summary>
public sealed class DocumentationTests(BookApp app) : IClassFixture<BookApp>
{
    [Fact]
    public async Task Tables_Should_NameEveryColumnOfEveryBook()
    {
        var text = await File.ReadAllTextAsync(Repository.File("src/Shared/Imports/README.md"));
        var books = app.Services.GetServices<IBook>().ToArray();

        Assert.Equal(4, books.Length);
        Assert.All(books, book =>
        {
            var table = text[text.IndexOf($"## {book.Kind} (", StringComparison.Ordinal)..].Split("\n## ")[0];
            var rows = table.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));
            Assert.Equal(
                book.Columns.Select(column =>
                    $"| `{column.Name}` | {string.Join(" / ", column.Chinese)} | {(column.Required ? "needed" : "")} | {column.Content} |"),
                rows);
        });
    }

    [Fact]
    public void Headers_Should_MeanOneColumn()
        => Assert.All(app.Services.GetServices<IBook>(), book =>
        {
            var headers = book.Columns.SelectMany(column => column.Chinese.Append(column.Name)).Select(name => name.ToLowerInvariant()).ToArray();
            Assert.Equal(headers.Distinct(), headers);
        });
}
