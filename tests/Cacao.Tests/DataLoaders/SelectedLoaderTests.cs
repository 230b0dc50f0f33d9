using System.Collections.Concurrent;
using System.Linq.Expressions;
using Cacao.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.DataLoaders;

public class SelectedLoaderTests
{
    [Theory]
    [InlineData("{ books { author { name } } }", "authors 1,2: Name, Id")]
    [InlineData("{ books { author { id born name } } }", "authors 1,2: Id, Born, Name")]
    [InlineData("{ books { author { title: name n: name ...Rest } } } fragment Rest on Author { born @skip(if: true) }", "authors 1,2: Name, Id")]
    [InlineData("{ books { author { __typename } } }", "authors 1,2: Id")]
    [InlineData("{ books { author { greeting } } }", "authors 1,2: Name, Id")]
    [InlineData("{ books { author { age } } }", "authors 1,2: Born, Id")]
    public async Task Loader_Should_BeToldWhatIsSelected_AndWhatThatRequires(string query, string batch)
        => Assert.Equal([batch], (await AskAsync(query)).Log);

    [Fact]
    public async Task Loader_Should_LoadOnce_When_TwoFieldsSelectTheSame()
        => Assert.Equal(["authors 1,2,3: Name, Id"], (await AskAsync("{ books { author { name } editor { name } } }")).Log);

    [Fact]
    public async Task Value_Should_HaveWhatItsFieldSelects_When_AnotherFieldSelectsLess()
    {
        var (answer, log) = await AskAsync("{ books { author { name } same: author { name born } } }");

        Assert.Equal(
            """{"data":{"books":[{"author":{"name":"A1"},"same":{"name":"A1","born":1901}},{"author":{"name":"A2"},"same":{"name":"A2","born":1902}}]}}""",
            answer);
        Assert.Equal(["authors 1,2: Name, Born, Id", "authors 1,2: Name, Id"], log.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Values_Should_BeLoadedSelected_When_SeveralKeysAreAskedFor()
    {
        var (answer, log) = await AskAsync("{ authors(ids: [3, 1]) { born } }");

        Assert.Equal("""{"data":{"authors":[{"born":1903},{"born":1901}]}}""", answer);
        Assert.Equal(["authors 1,3: Born, Id"], log);
    }

    [Fact]
    public async Task Loader_Should_LoadWholeValues_When_TheFieldIsOfNoObjectType()
        => Assert.Equal(["authors 1: whole"], (await AskAsync("{ person(id: 1) { ... on Author { name } } }")).Log);

    [Fact]
    public async Task Loader_Should_LoadAnew_When_AMutationCameBetween()
        => Assert.Equal(
            ["authors 1: Name, Id", "authors 1: Name, Id"],
            (await AskAsync("mutation { a: touch(id: 1) { name } b: touch(id: 1) { name } }")).Log);

    [Fact]
    public async Task Loader_Should_LoadWholeValues_When_ItDoesNotAsk()
        => Assert.Equal("""{"data":{"plain":{"name":"A7"}}}""", (await AskAsync("{ plain { name } }")).Answer);

    private static async Task<(string Answer, string[] Log)> AskAsync(string query)
    {
        var log = new ConcurrentQueue<string>();
        await using var server = await TestServer.StartAsync(
            schema => schema.AddQueryType<Query>().AddMutationType<Mutation>().AddType<Author>().AddTypeExtension(typeof(AuthorNode))
                .AddDataLoader<AuthorLoader>().AddDataLoader<PlainLoader>(),
            services => services.AddSingleton(log));
        return (await server.AskAsync(query), [.. log]);
    }

    public class Query
    {
        public IEnumerable<Book> GetBooks() => [new(1, 2), new(2, 3)];

        public async Task<IEnumerable<Author>> GetAuthorsAsync(int[] ids, AuthorLoader authors, ISelection selection, CancellationToken cancellationToken)
            => (await authors.Select(selection).LoadAsync(ids, cancellationToken))!;

        public async Task<IPerson?> GetPersonAsync(int id, AuthorLoader authors, ISelection selection, CancellationToken cancellationToken)
            => await authors.Select(selection).LoadAsync(id, cancellationToken);

        public Task<Author?> GetPlainAsync(PlainLoader plain, Selection selection, CancellationToken cancellationToken)
            => plain.Select(selection).LoadAsync(7, cancellationToken);
    }

    public class Mutation
    {
        public Task<Author?> TouchAsync(int id, AuthorLoader authors, ISelection selection, CancellationToken cancellationToken)
            => authors.Select(selection).LoadAsync(id, cancellationToken);
    }

    public record Book(int AuthorId, int EditorId)
    {
        public Task<Author?> GetAuthorAsync(AuthorLoader authors, ISelection selection, CancellationToken cancellationToken)
            => authors.Select(selection).LoadAsync(AuthorId, cancellationToken);

        public Task<Author?> GetEditorAsync(AuthorLoader authors, ISelection selection, CancellationToken cancellationToken)
            => authors.Select(selection).LoadAsync(EditorId, cancellationToken);
    }

    [InterfaceType("Person")]
    public interface IPerson
    {
        string Name { get; }
    }

    public class Author : IPerson
    {
        public int Id { get; private set; }

        public string Name { get; private set; } = "";

        public int Born { get; private set; }

        public static Author Create(int id) => new() { Id = id, Name = $"A{id}", Born = 1900 + id };
    }

    [ExtendObjectType<Author>]
    public static class AuthorNode
    {
        public static string GetGreeting([Parent(requires: nameof(Author.Name))] Author author) => $"Hello, {author.Name}";

        public static int GetAge([Parent(requires: nameof(Author.Born))] Author author) => 2000 - author.Born;
    }

    /// <summary>Logs the keys and what a query would read.</summary>
    public class AuthorLoader(ConcurrentQueue<string> log, IBatchScheduler scheduler, DataLoaderOptions options)
        : StatefulBatchDataLoader<int, Author>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(
            IReadOnlyList<int> keys, DataLoaderFetchContext<Author> context, CancellationToken cancellationToken)
        {
            var all = keys.Select(Author.Create).AsQueryable();
            var selected = all.Select(author => author.Id, context.GetSelector());
            var read = ReferenceEquals(selected, all) ? "whole" : string.Join(", ", MemberNames.Of(selected.Expression));
            log.Enqueue($"authors {string.Join(',', keys.Order())}: {read}");
            return Task.FromResult<IReadOnlyDictionary<int, Author>>(selected.ToDictionary(author => author.Id));
        }
    }

    public class PlainLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, Author>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
            => Task.FromResult<IReadOnlyDictionary<int, Author>>(keys.ToDictionary(key => key, Author.Create));
    }

    private sealed class MemberNames : ExpressionVisitor
    {
        private readonly List<string> _names = [];

        public static List<string> Of(Expression expression)
        {
            var names = new MemberNames();
            names.Visit(expression);
            return names._names;
        }

        protected override MemberAssignment VisitMemberAssignment(MemberAssignment node)
        {
            _names.Add(node.Member.Name);
            return node;
        }
    }
}
