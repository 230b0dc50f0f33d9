using System.Collections;
using Cacao.Types;
using Cacao.Types.Building;

namespace Cacao.Execution;

/// <summary>
/// Puts the rules of [Authorize] around the fields they guard: those of the field, of the root type it belongs to, and of the type
/// it returns. [AllowAnonymous] lifts the rules of the root type for its field; on a member of any other type it lifts nothing, for the
/// field that returned the object was guarded already.
/// </summary>
internal static class FieldAuthorization
{
    /// <summary>Guards a completed schema; called once, before the first request.</summary>
    public static void Apply(Schema schema)
    {
        foreach (var type in schema.Types.Values.OfType<ObjectType>())
        {
            var isRoot = type == schema.QueryType || type == schema.MutationType || type == schema.SubscriptionType;
            foreach (var field in type.Fields.Values)
            {
                List<AuthorizeAttribute> rules = [.. isRoot && field.Features.Get<AnonymousAccess>() is null ? RulesOf(type.Features) : [], .. RulesOf(field.Features)];
                if (field.Type.NamedType() is ObjectType returned)
                {
                    rules.AddRange(RulesOf(returned.Features));
                }

                Guard(schema, field, rules);
                if (type == schema.SubscriptionType)
                {
                    field.Features.Set(new SubscriptionAuthorization([.. rules.Where(rule => rule.Apply == ApplyPolicy.BeforeResolver)]));
                }
            }
        }
    }

    /// <summary>The rules that a request must meet before any of its fields run.</summary>
    public static IReadOnlyList<AuthorizeAttribute> FindValidationRules(SelectionSetPlan plan)
    {
        var rules = new List<AuthorizeAttribute>();
        var open = new Stack<SelectionSetPlan>([plan]);
        while (open.TryPop(out var set))
        {
            foreach (var group in set.Deferred)
            {
                open.Push(group.Plan);
            }

            foreach (var field in set.Fields)
            {
                rules.AddRange(field.Selection.Field.Features.Get<ValidationAuthorization>()?.Rules ?? []);
                foreach (var child in field.Children)
                {
                    open.Push(child);
                }
            }
        }

        return rules;
    }

    private static List<AuthorizeAttribute> RulesOf(FeatureBag features) => features.Get<AuthorizationRules>()?.Rules ?? [];

    private static void Guard(Schema schema, OutputField field, List<AuthorizeAttribute> rules)
    {
        var before = rules.Where(rule => rule.Apply == ApplyPolicy.BeforeResolver).ToArray();
        var after = rules.Where(rule => rule.Apply == ApplyPolicy.AfterResolver).ToArray();
        var validation = rules.Where(rule => rule.Apply == ApplyPolicy.Validation).ToArray();
        var abstractType = field.Type.NamedType() is InterfaceType or UnionType ? field.Type.NamedType() : null;
        var guardsObjects = abstractType is not null && Schema.GetPossibleTypes(abstractType).Any(type => RulesOf(type.Features).Count > 0);
        if (validation.Length > 0)
        {
            field.Features.Set(new ValidationAuthorization(validation));
        }

        if (before.Length == 0 && after.Length == 0 && !guardsObjects)
        {
            return;
        }

        var next = field.Pipeline ?? PropertyAccess.Of(field).ResolveAsync;
        field.Pipeline = async context =>
        {
            var request = ((ResolverContext)context).Request;
            await Authorizer.RequireAsync(before, request.User, request.Services, context).ConfigureAwait(false);
            var result = await next(context).ConfigureAwait(false);
            await Authorizer.RequireAsync(after, request.User, request.Services, context).ConfigureAwait(false);
            if (guardsObjects)
            {
                await RequireForAsync(schema, abstractType!, result, request, context).ConfigureAwait(false);
            }

            return result;
        };
    }

    /// <summary>The rules of the objects that an interface or union turned out to be.</summary>
    private static async ValueTask RequireForAsync(Schema schema, NamedType type, object? result, RequestState request, object resource)
    {
        if (result is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                await RequireForAsync(schema, type, item, request, resource).ConfigureAwait(false);
            }
        }
        else if (result is not null)
        {
            var rules = RulesOf(schema.ResolveObjectType(type, result).Features);
            await Authorizer.RequireAsync(rules, request.User, request.Services, resource).ConfigureAwait(false);
        }
    }
}

/// <summary>A feature of fields whose rules are asked before the request is executed.</summary>
internal sealed record ValidationAuthorization(IReadOnlyList<AuthorizeAttribute> Rules);

/// <summary>A feature of subscription fields: the rules that are asked before the source opens, and again for each event.</summary>
internal sealed record SubscriptionAuthorization(IReadOnlyList<AuthorizeAttribute> Rules);
