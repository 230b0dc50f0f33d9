using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Assistance.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "assistance");

            migrationBuilder.CreateTable(
                name: "CareRecipients",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Category = table.Column<int>(type: "int", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Phone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Address = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Needs = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    People = table.Column<int>(type: "int", nullable: false),
                    VisitEveryDays = table.Column<int>(type: "int", nullable: false),
                    InCareSince = table.Column<DateOnly>(type: "date", nullable: false),
                    LastVisitOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OpenHazardCount = table.Column<int>(type: "int", nullable: false),
                    HasLoveCard = table.Column<bool>(type: "bit", nullable: false),
                    ArchivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ArchiveReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareRecipients", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportedRows",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Book = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ResultId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    HappenedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Requests",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Actor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ResultId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Appreciations",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    CareRecipientId = table.Column<long>(type: "bigint", nullable: true),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    CommunityId = table.Column<long>(type: "bigint", nullable: true),
                    FromWhom = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appreciations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appreciations_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalSchema: "assistance",
                        principalTable: "CareRecipients",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CareVisits",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Purpose = table.Column<int>(type: "int", nullable: false),
                    CareRecipientId = table.Column<long>(type: "bigint", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PlannedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: true),
                    WorkDone = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Notes = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    HazardsFixed = table.Column<int>(type: "int", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancellationReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CareVisits_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalSchema: "assistance",
                        principalTable: "CareRecipients",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LoveCards",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    CareRecipientId = table.Column<long>(type: "bigint", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RevokedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RevokedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    RevocationReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoveCards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LoveCards_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalSchema: "assistance",
                        principalTable: "CareRecipients",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SafetyAssessments",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CareRecipientId = table.Column<long>(type: "bigint", nullable: true),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AssessedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    People = table.Column<int>(type: "int", nullable: false),
                    HazardCount = table.Column<int>(type: "int", nullable: false),
                    Notes = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SafetyAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SafetyAssessments_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalSchema: "assistance",
                        principalTable: "CareRecipients",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CareVisitMembers",
                schema: "assistance",
                columns: table => new
                {
                    CareVisitId = table.Column<long>(type: "bigint", nullable: false),
                    MemberId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareVisitMembers", x => new { x.CareVisitId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_CareVisitMembers_CareVisits_CareVisitId",
                        column: x => x.CareVisitId,
                        principalSchema: "assistance",
                        principalTable: "CareVisits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CareCalls",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    CareRecipientId = table.Column<long>(type: "bigint", nullable: false),
                    LoveCardId = table.Column<long>(type: "bigint", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    Request = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    WorkDone = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AnswerMinutes = table.Column<int>(type: "int", nullable: true),
                    ArrivalMinutes = table.Column<int>(type: "int", nullable: true),
                    ServiceMinutes = table.Column<int>(type: "int", nullable: true),
                    CancellationReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareCalls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CareCalls_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalSchema: "assistance",
                        principalTable: "CareRecipients",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CareCalls_LoveCards_LoveCardId",
                        column: x => x.LoveCardId,
                        principalSchema: "assistance",
                        principalTable: "LoveCards",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Hazards",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Severity = table.Column<int>(type: "int", nullable: false),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    SafetyAssessmentId = table.Column<long>(type: "bigint", nullable: false),
                    CareRecipientId = table.Column<long>(type: "bigint", nullable: true),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FixedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FixedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    DaysOpen = table.Column<int>(type: "int", nullable: true),
                    FixNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    CareVisitId = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hazards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hazards_CareRecipients_CareRecipientId",
                        column: x => x.CareRecipientId,
                        principalSchema: "assistance",
                        principalTable: "CareRecipients",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Hazards_CareVisits_CareVisitId",
                        column: x => x.CareVisitId,
                        principalSchema: "assistance",
                        principalTable: "CareVisits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Hazards_SafetyAssessments_SafetyAssessmentId",
                        column: x => x.SafetyAssessmentId,
                        principalSchema: "assistance",
                        principalTable: "SafetyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SafetyAssessmentMembers",
                schema: "assistance",
                columns: table => new
                {
                    SafetyAssessmentId = table.Column<long>(type: "bigint", nullable: false),
                    MemberId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SafetyAssessmentMembers", x => new { x.SafetyAssessmentId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_SafetyAssessmentMembers_SafetyAssessments_SafetyAssessmentId",
                        column: x => x.SafetyAssessmentId,
                        principalSchema: "assistance",
                        principalTable: "SafetyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CareCallMembers",
                schema: "assistance",
                columns: table => new
                {
                    CareCallId = table.Column<long>(type: "bigint", nullable: false),
                    MemberId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareCallMembers", x => new { x.CareCallId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_CareCallMembers_CareCalls_CareCallId",
                        column: x => x.CareCallId,
                        principalSchema: "assistance",
                        principalTable: "CareCalls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CareCallSteps",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CareCallId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareCallSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CareCallSteps_CareCalls_CareCallId",
                        column: x => x.CareCallId,
                        principalSchema: "assistance",
                        principalTable: "CareCalls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Appreciations_CareRecipientId",
                schema: "assistance",
                table: "Appreciations",
                column: "CareRecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_Appreciations_CommunityId",
                schema: "assistance",
                table: "Appreciations",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_Appreciations_CustomerId",
                schema: "assistance",
                table: "Appreciations",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Appreciations_TeamId_ReceivedOn",
                schema: "assistance",
                table: "Appreciations",
                columns: new[] { "TeamId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CareCallMembers_MemberId",
                schema: "assistance",
                table: "CareCallMembers",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_CareCallSteps_CareCallId",
                schema: "assistance",
                table: "CareCallSteps",
                column: "CareCallId");

            migrationBuilder.CreateIndex(
                name: "IX_CareCalls_AskedAt",
                schema: "assistance",
                table: "CareCalls",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CareCalls_CareRecipientId",
                schema: "assistance",
                table: "CareCalls",
                column: "CareRecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_CareCalls_CommunityId",
                schema: "assistance",
                table: "CareCalls",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_CareCalls_CustomerId_AskedAt",
                schema: "assistance",
                table: "CareCalls",
                columns: new[] { "CustomerId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CareCalls_LoveCardId",
                schema: "assistance",
                table: "CareCalls",
                column: "LoveCardId");

            migrationBuilder.CreateIndex(
                name: "IX_CareCalls_TeamId_Status",
                schema: "assistance",
                table: "CareCalls",
                columns: new[] { "TeamId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CareRecipients_CommunityId",
                schema: "assistance",
                table: "CareRecipients",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_CareRecipients_CustomerId",
                schema: "assistance",
                table: "CareRecipients",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_CareRecipients_NextDueOn",
                schema: "assistance",
                table: "CareRecipients",
                column: "NextDueOn");

            migrationBuilder.CreateIndex(
                name: "IX_CareRecipients_TeamId_NextDueOn",
                schema: "assistance",
                table: "CareRecipients",
                columns: new[] { "TeamId", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CareVisitMembers_MemberId",
                schema: "assistance",
                table: "CareVisitMembers",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_CareVisits_CareRecipientId_Status",
                schema: "assistance",
                table: "CareVisits",
                columns: new[] { "CareRecipientId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CareVisits_CommunityId",
                schema: "assistance",
                table: "CareVisits",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_CareVisits_CustomerId_StartedAt",
                schema: "assistance",
                table: "CareVisits",
                columns: new[] { "CustomerId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CareVisits_TeamId_Status",
                schema: "assistance",
                table: "CareVisits",
                columns: new[] { "TeamId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Hazards_CareRecipientId_FixedOn",
                schema: "assistance",
                table: "Hazards",
                columns: new[] { "CareRecipientId", "FixedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Hazards_CareVisitId",
                schema: "assistance",
                table: "Hazards",
                column: "CareVisitId");

            migrationBuilder.CreateIndex(
                name: "IX_Hazards_CommunityId",
                schema: "assistance",
                table: "Hazards",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_Hazards_CustomerId",
                schema: "assistance",
                table: "Hazards",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Hazards_SafetyAssessmentId",
                schema: "assistance",
                table: "Hazards",
                column: "SafetyAssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Hazards_TeamId_FixedOn",
                schema: "assistance",
                table: "Hazards",
                columns: new[] { "TeamId", "FixedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRows_Book_Number",
                schema: "assistance",
                table: "ImportedRows",
                columns: new[] { "Book", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LoveCards_CareRecipientId_IssuedOn",
                schema: "assistance",
                table: "LoveCards",
                columns: new[] { "CareRecipientId", "IssuedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_LoveCards_Number",
                schema: "assistance",
                table: "LoveCards",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LoveCards_OneValidCard",
                schema: "assistance",
                table: "LoveCards",
                column: "CareRecipientId",
                unique: true,
                filter: "[RevokedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LoveCards_TeamId_IssuedOn",
                schema: "assistance",
                table: "LoveCards",
                columns: new[] { "TeamId", "IssuedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key",
                schema: "assistance",
                table: "Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Actor_RequestId",
                schema: "assistance",
                table: "Requests",
                columns: new[] { "Actor", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SafetyAssessmentMembers_MemberId",
                schema: "assistance",
                table: "SafetyAssessmentMembers",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_SafetyAssessments_CareRecipientId",
                schema: "assistance",
                table: "SafetyAssessments",
                column: "CareRecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_SafetyAssessments_CommunityId",
                schema: "assistance",
                table: "SafetyAssessments",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_SafetyAssessments_CustomerId_StartedAt",
                schema: "assistance",
                table: "SafetyAssessments",
                columns: new[] { "CustomerId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SafetyAssessments_TeamId_AssessedAt",
                schema: "assistance",
                table: "SafetyAssessments",
                columns: new[] { "TeamId", "AssessedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Appreciations",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "CareCallMembers",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "CareCallSteps",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "CareVisitMembers",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "Hazards",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "ImportedRows",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "Requests",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "SafetyAssessmentMembers",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "CareCalls",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "CareVisits",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "SafetyAssessments",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "LoveCards",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "CareRecipients",
                schema: "assistance");
        }
    }
}
