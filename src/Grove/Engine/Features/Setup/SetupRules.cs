using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace Grove.Features.Setup;

/// <summary>What a setup request must satisfy before anything is touched; each message belongs to a field.</summary>
public sealed partial class SetupRules(IStringLocalizer<SetupRules> localizer)
{
    /// <summary>The messages, by the name of the field.</summary>
    public Dictionary<string, string> Check(SetupRequest request)
    {
        var errors = new Dictionary<string, string>();
        Require(nameof(request.SiteName), request.SiteName, localizer["Give the site a name."]);
        Require(nameof(request.RecipeName), request.RecipeName, localizer["Choose a recipe."]);
        Require(nameof(request.UserName), request.UserName, localizer["Give the administrator a name."]);
        Require(nameof(request.Email), request.Email, localizer["Give the administrator's e-mail address."]);
        Require(nameof(request.Password), request.Password, localizer["Choose a password."]);

        if (request.Email is { Length: > 0 } email && !new EmailAddressAttribute().IsValid(email))
        {
            errors[nameof(request.Email)] = localizer["'{0}' is not an e-mail address.", email];
        }

        if (request.SiteTimeZone is { Length: > 0 } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            errors[nameof(request.SiteTimeZone)] = localizer["'{0}' is not a time zone. Write it as in America/New_York.", zone];
        }

        if (request.DatabaseProvider is not ("Sqlite" or "Postgres"))
        {
            errors[nameof(request.DatabaseProvider)] = localizer["Choose one of the databases."];
        }
        else if (request.DatabaseProvider == "Postgres" && string.IsNullOrWhiteSpace(request.ConnectionString))
        {
            errors[nameof(request.ConnectionString)] = localizer["PostgreSQL needs a connection string."];
        }

        if (request.TablePrefix is { Length: > 0 } prefix && !TablePrefix().IsMatch(prefix))
        {
            errors[nameof(request.TablePrefix)] = localizer["A table prefix starts with a letter and has at most 20 letters and digits."];
        }

        return errors;

        void Require(string field, string? value, string message)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                errors[field] = message;
            }
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{0,19}$")]
    private static partial Regex TablePrefix();
}
