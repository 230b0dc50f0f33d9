using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Types.Building;

public sealed class SchemaErrorTests
{
    [Fact]
    public void Build_Should_NameTheMember_When_TypeHasNoScalar() => ExpectError<CharQuery>("CharQuery.Letter", "[GraphQLType]");

    [Fact]
    public void Build_Should_NameTheParameter_When_ArgumentHasNoScalar() => ExpectError<CharArgument>("CharArgument.Find(letter)");

    [Fact]
    public void Build_Should_NameTheParameter_When_ItIsAServiceThatNobodyRegistered() => ExpectError<Serviced>("Serviced.Find(clock)", "register it");

    [Fact]
    public void Build_Should_NameBothClasses_When_TheyShareAName() => ExpectError<SameNames>("SchemaErrorTests.First", "SchemaErrorTests.Second");

    [Fact]
    public void Build_Should_NameBothMembers_When_FieldsShareAName() => ExpectError<SameFields>("GetThing", "Thing");

    [Fact]
    public void Build_Should_NameTheMember_When_NameIsNoName() => ExpectError<BadName>("BadName.Field", "not-a-name");

    [Fact]
    public void Build_Should_NameTheMember_When_DefaultDoesNotFit() => ExpectError<BadDefault>("BadDefault.Field(count)");

    [Fact]
    public void Build_Should_NameTheField_When_OneOfFieldIsRequired() => ExpectError<BadOneOf>("KeyInput.number");

    [Fact]
    public void Build_Should_NameTheInput_When_ItRequiresItself() => ExpectError<Endless>("LoopInput");

    [Fact]
    public void Build_Should_NameTheClass_When_TypeHasNoFields() => ExpectError<NoFields>("SchemaErrorTests.Empty");

    [Fact]
    public void Build_Should_AskForAQueryType_When_ThereIsNone()
        => Assert.Contains("AddQueryType", Assert.Throws<SchemaException>(() => SchemaOf.Build(_ => { })).Message, StringComparison.Ordinal);

    [Fact]
    public void Build_Should_AskForAuthorization_When_AnnotatedWithoutIt() => ExpectError<Guarded>("AddAuthorization()");

    [Fact]
    public void Build_Should_NameTheExtension_When_ItIsNotAnnotated()
        => ExpectError<Good>("SchemaErrorTests.First", builder => builder.AddTypeExtension<First>());

    [Fact]
    public void Build_Should_NameTheMember_When_BoundMemberIsMissing()
        => ExpectError<Good>("BindsNothing.GetNothing", builder => builder.AddTypeExtension<BindsNothing>());

    [Fact]
    public void Build_Should_NameTheNode_When_ItHasNoResolver()
        => ExpectError<Unresolved>("SchemaErrorTests.Orphan", builder => builder.AddGlobalObjectIdentification());

    [Fact]
    public void Build_Should_NameTheMutation_When_ErrorsHaveNoPayload()
        => ExpectError<Good>("Failing.Fail", builder => builder.AddMutationType<Failing>());

    [Fact]
    public void Build_Should_NameTheClass_When_ErrorIsMadeOfNoException()
        => ExpectError<Good>("SchemaErrorTests.First", builder => builder.AddMutationType<Odd>().AddMutationConventions());

    [Fact]
    public void Build_Should_LeaveMembersOut_When_TheyGiveNothing()
        => Assert.Equal(["field: Int!"], SchemaOf.Query<Quiet>().Fields("Quiet"));

    private static void ExpectError<T>(string part, Action<IRequestExecutorBuilder> configure) where T : class
        => Assert.Contains(part, Assert.Throws<SchemaException>(() => SchemaOf.Query<T>(configure)).Message, StringComparison.Ordinal);

    private static void ExpectError<T>(params string[] parts) where T : class
    {
        var message = Assert.Throws<SchemaException>(() => SchemaOf.Query<T>()).Message;
        Assert.All(parts, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    public sealed record CharQuery(char Letter);

    public sealed class CharArgument
    {
        public int Find(char letter) => letter;
    }

    public sealed class Serviced
    {
        public bool Find(TimeProvider clock) => clock is null;
    }

    [GraphQLName("Same")]
    public sealed record First(int Number);

    [GraphQLName("Same")]
    public sealed record Second(int Number);

    public sealed record SameNames(First First, Second Second);

    public sealed class SameFields
    {
        public int Thing => 1;

        public int GetThing() => 2;
    }

    public sealed class BadName
    {
        [GraphQLName("not-a-name")]
        public int Field => 1;
    }

    public sealed class BadDefault
    {
        public int Field([DefaultValue("many")] int count) => count;
    }

    [OneOf]
    public sealed record Key(int Number, string? Text);

    public sealed class BadOneOf
    {
        public int Find(Key key) => key.Number;
    }

    public sealed class Loop
    {
        public Loop Next { get; set; } = null!;
    }

    public sealed class Endless
    {
        public bool Run(Loop loop) => loop is null;
    }

    public sealed class Empty;

    public sealed record NoFields(Empty Empty);

    public sealed class Guarded
    {
        [Authorize]
        public int Field => 1;
    }

    public sealed record Good(int Field);

    [ExtendObjectType<Good>]
    public sealed class BindsNothing
    {
        [BindMember("Missing")]
        public int GetNothing() => 0;
    }

    [Node]
    public sealed record Orphan(int Id);

    public sealed record Unresolved(Orphan Orphan);

    public sealed class Failing
    {
        [Error<InvalidOperationException>]
        public int Fail() => 1;
    }

    public sealed class Odd
    {
        [Error<First>]
        public int Fail() => 1;
    }

    public sealed class Quiet
    {
        public int Field => 1;

        public object? Anything => null;

        public void Nothing()
        {
        }

        public Task NothingLater() => Task.CompletedTask;
    }
}
