using Cacao.Language;

namespace Cacao.Types.Building;

/// <summary>Whether the schema asks for authorization.</summary>
internal sealed class AuthorizationSettings
{
    public bool Enabled { get; set; }
}

/// <summary>A feature of fields and types: what a caller must meet, all of it, in the order of the annotations.</summary>
internal sealed class AuthorizationRules
{
    public List<AuthorizeAttribute> Rules { get; } = [];
}

/// <summary>A feature of fields that everybody may see.</summary>
internal sealed class AnonymousAccess
{
    public static readonly AnonymousAccess Allowed = new();
}

internal sealed partial class SchemaBuilder
{
    public void AddAuthorization(FeatureBag features, List<DirectiveNode> directives, AuthorizeAttribute attribute)
    {
        RequireAuthorization();
        if (!features.TryGet<AuthorizationRules>(out var rules))
        {
            features.Set(rules = new AuthorizationRules());
        }

        rules.Rules.Add(attribute);
        directives.Add(AuthorizationDirectives.Authorize(attribute));
    }

    public void AllowAnonymous(OutputField field)
    {
        RequireAuthorization();
        field.Features.Set(AnonymousAccess.Allowed);
        field.Directives.Add(AuthorizationDirectives.AllowAnonymous());
    }

    // An annotation that nobody asks for would be a hole.
    private void RequireAuthorization()
    {
        if (!Setup.GetOptions<AuthorizationSettings>().Enabled)
        {
            throw new SchemaException($"The schema `{Setup.Name}` uses [Authorize] or [AllowAnonymous]: call AddAuthorization() on its builder.");
        }
    }
}
