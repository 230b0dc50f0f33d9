using Cacao.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Data;

public class AnnotationTests
{
    [Theory]
    [InlineData(typeof(SortsBeforeItFilters), nameof(SortsBeforeItFilters.GetNotes))]
    [InlineData(typeof(ProjectsBeforeItPages), nameof(ProjectsBeforeItPages.GetNotes))]
    [InlineData(typeof(ProjectsBeforeItTakesOne), nameof(ProjectsBeforeItTakesOne.GetNotes))]
    [InlineData(typeof(PagesWhatIsNoList), nameof(PagesWhatIsNoList.GetNote))]
    public async Task Schema_Should_NameTheMember_When_ItsAnnotationsCannotWork(Type query, string member)
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(() => TestServer.StartAsync(builder => builder.AddQueryType(query)));

        Assert.Contains($"{query.Name}.{member}", failure.Message);
    }

    [Fact]
    public async Task Schema_Should_RefuseOneConnectionForTwoKindsOfNodes_When_FieldsHaveTheSameName()
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(
            () => TestServer.StartAsync(builder => builder.AddQueryType<TwoLists>()));

        Assert.Contains("ThingsConnection", failure.Message);
    }

    public class SortsBeforeItFilters
    {
        [UseSorting]
        [UseFiltering]
        public IQueryable<Note> GetNotes() => Array.Empty<Note>().AsQueryable();
    }

    public class ProjectsBeforeItPages
    {
        [UseProjection]
        [UsePaging]
        public IQueryable<Note> GetNotes() => Array.Empty<Note>().AsQueryable();
    }

    public class ProjectsBeforeItTakesOne
    {
        [UseProjection]
        [UseFirstOrDefault]
        public IQueryable<Note> GetNotes() => Array.Empty<Note>().AsQueryable();
    }

    public class PagesWhatIsNoList
    {
        [UsePaging]
        public Note GetNote() => new();
    }

    public class TwoLists
    {
        [UsePaging]
        public List<Note> GetThings() => [];

        public Inner GetInner() => new();
    }

    public class Inner
    {
        [UsePaging]
        public List<string> GetThings() => [];
    }
}
