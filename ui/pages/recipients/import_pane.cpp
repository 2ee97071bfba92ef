#include "ui/pages/recipients/import_pane.h"

#include "core/recipients/columns.h"
#include "ui/frame/label.h"
#include "ui/pages/recipients/list_import.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sincerely
{

namespace
{

using recipients::HeaderRow;

/// What lists are written in; the first is to find out.
QStringList encodings()
{
    return {QString(),
            QStringLiteral("UTF-8"),
            QStringLiteral("UTF-16LE"),
            QStringLiteral("Windows-1252"),
            QStringLiteral("Windows-1250"),
            QStringLiteral("Windows-1251"),
            QStringLiteral("ISO-8859-15"),
            QStringLiteral("macintosh")};
}

QList<std::pair<char, QString>> separators()
{
    return {{',', ImportPane::tr("Comma")},
            {';', ImportPane::tr("Semicolon")},
            {'\t', ImportPane::tr("Tab")},
            {'|', ImportPane::tr("Vertical bar")}};
}

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

/// Shows a choice and its name only where it means something.
void setShown(QComboBox *box, bool shown)
{
    box->setVisible(shown);
    if (auto *label = box->parentWidget()->findChild<QWidget *>(box->objectName() + QStringLiteral("Name")))
        label->setVisible(shown);
}

} // namespace

ImportPane::ImportPane(QWidget *parent)
    : ImportPane({tr("Take this list"), tr("is a recipient, too")}, parent)
{
}

ImportPane::ImportPane(Words words, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_import(new ListImport) // destroys itself, see ~ImportPane()
{
    build();
    connect(m_import, &ListImport::previewed, this, &ImportPane::showPreview);
    connect(m_import, &ListImport::failed, this, [this](const QString &sentence) {
        m_notice->setMessage({InfoMessage::Kind::Danger, sentence, {}, false});
        m_understood->setText(QString());
        m_table->setRowCount(0);
        m_table->setColumnCount(0);
        m_accept->setEnabled(false);
        fillChoices();
    });
    connect(m_import, &ListImport::finished, this, [this](const ListImport::Table &table) {
        Q_EMIT accepted(table, m_email->currentText(), m_import->folder(), Take(m_take->currentData().toInt()));
    });
}

ImportPane::~ImportPane()
{
    m_import->disconnect(this);
    m_import->close();
}

void ImportPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_title = new Label(QString(), Label::Voice::SectionTitle, this);
    m_title->setElided(Qt::ElideMiddle);
    column->addWidget(m_title);
    m_understood = new Label(QString(), Label::Voice::Secondary, this);
    m_understood->setObjectName(QStringLiteral("importUnderstood"));
    column->addWidget(m_understood);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::kBetween);
    grid->setVerticalSpacing(theme::kTight);
    m_email = addChoice(grid, 0, tr("Address column"), QStringLiteral("importEmailColumn"));
    m_header = addChoice(grid, 1, tr("The first row"), QStringLiteral("importHeader"));
    m_sheet = addChoice(grid, 2, tr("Sheet"), QStringLiteral("importSheet"));
    m_encoding = addChoice(grid, 3, tr("Encoding"), QStringLiteral("importEncoding"));
    m_separator = addChoice(grid, 4, tr("Separator"), QStringLiteral("importSeparator"));
    m_take = addChoice(grid, 5, tr("These recipients"), QStringLiteral("importTake"));
    grid->setColumnStretch(6, 1);
    connectChoices();
    column->addLayout(grid);

    m_notice = new InfoBar(this);
    m_notice->setObjectName(QStringLiteral("importNotice"));
    column->addWidget(m_notice);
    m_table = new QTableWidget(this);
    m_table->setObjectName(QStringLiteral("importPreview"));
    m_table->setAccessibleName(tr("The first rows as they are understood"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setWordWrap(false);
    column->addWidget(m_table, 1);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("importCancel"));
    cancel->setAccessibleName(tr("Cancel the import"));
    cancel->setToolTip(theme::withShortcut(tr("Leaves everything as it is"), QKeySequence(Qt::Key_Escape)));
    connect(cancel, &QPushButton::clicked, this, &ImportPane::cancelled);
    buttons->addWidget(cancel);
    m_accept = new QPushButton(m_words.accept, this);
    m_accept->setObjectName(QStringLiteral("importAccept"));
    m_accept->setAccessibleName(m_words.accept);
    m_accept->setToolTip(theme::withShortcut(m_words.accept, QKeySequence(Qt::CTRL | Qt::Key_Return)));
    theme::setKind(m_accept, theme::ButtonKind::Accent);
    connect(m_accept, &QPushButton::clicked, this, &ImportPane::finish);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    setFocusProxy(m_table); // the button cannot take it before there is something to take
}

QComboBox *ImportPane::addChoice(QGridLayout *grid, int column, const QString &name, const QString &objectName)
{
    auto *label = new Label(name, Label::Voice::Secondary, this);
    label->setObjectName(objectName + QStringLiteral("Name"));
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    label->setBuddy(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    grid->addWidget(label, 0, column);
    grid->addWidget(box, 1, column);
    return box;
}

QString ImportPane::name() const
{
    return m_import->name();
}

void ImportPane::showFile(const QString &path, bool hasPeople)
{
    prepare(hasPeople);
    m_import->openFile(path);
    m_title->setText(m_import->name());
}

void ImportPane::showText(const QString &text, bool hasPeople)
{
    prepare(hasPeople);
    m_import->openText(text);
    m_title->setText(m_import->name());
}

void ImportPane::prepare(bool hasPeople)
{
    m_notice->setMessage({});
    m_accept->setEnabled(false);
    m_understood->setText(tr("Reading…"));
    m_take->clear();
    m_take->addItem(tr("replace those there are"), int(Take::InPlace));
    m_take->addItem(tr("join those there are"), int(Take::Behind));
    setShown(m_take, hasPeople);
}

void ImportPane::showPreview()
{
    const recipients::RecipientTable &table = *m_import->preview();
    m_table->setUpdatesEnabled(false);
    m_table->setColumnCount(int(table.columns().size()));
    m_table->setHorizontalHeaderLabels(table.columns());
    m_table->setRowCount(int(table.rowCount()));
    for (int row = 0; row < int(table.rowCount()); ++row) {
        for (int column = 0; column < int(table.columns().size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(text(table.field(row, column))));
    }
    m_table->resizeColumnsToContents();
    m_table->setUpdatesEnabled(true);
    fillChoices();
    QStringList remarks = table.notes();
    for (const recipients::RejectedRow &row : table.rejectedRows())
        remarks.append(row.sentence);
    m_notice->setMessage({InfoMessage::Kind::Attention, remarks.mid(0, 3).join(u' '), {}, false});
    m_understood->setText(table.source().cutShort ? tr("The first %Ln row(s)", nullptr, int(table.rowCount()))
                                                  : tr("%Ln row(s)", nullptr, int(table.rowCount())));
    m_accept->setEnabled(table.rowCount() > 0);
    if (window()->focusWidget() == m_table) // also while the window waits to become the active one
        m_accept->setFocus(Qt::OtherFocusReason);
}

void ImportPane::fillChoices()
{
    const recipients::ListOptions &options = m_import->options();
    const ListImport::Table &table = m_import->preview();
    const QStringList columns = table ? table->columns() : QStringList();
    const int guessed = recipients::emailColumn(columns).value_or(-1);
    const QString before = m_email->currentText();
    m_email->clear();
    m_email->addItems(columns);
    m_email->setCurrentIndex(columns.contains(before) ? int(columns.indexOf(before)) : std::max(0, guessed));

    m_header->clear();
    m_header->addItem(tr("names the columns"), int(HeaderRow::Present));
    m_header->addItem(m_words.rowToo, int(HeaderRow::Missing));
    const bool hasNames = !table || table->source().hasNames;
    m_header->setCurrentIndex(hasNames ? 0 : 1);

    setShown(m_sheet, m_import->sheets().size() > 1);
    m_sheet->clear();
    m_sheet->addItems(m_import->sheets());
    m_sheet->setCurrentText(table ? table->source().sheet : options.sheet);

    const bool isText = m_import->isText() && !m_import->folder().isEmpty();
    setShown(m_encoding, isText);
    setShown(m_separator, isText);
    m_encoding->clear();
    for (const QString &encoding : encodings())
        m_encoding->addItem(encoding.isEmpty()
                                ? tr("Found out: %1").arg(table ? table->source().encodingName : tr("unknown"))
                                : encoding,
                            encoding);
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(options.encoding.value_or(QString()))));
    m_separator->clear();
    for (const auto &[separator, name] : separators())
        m_separator->addItem(name, int(separator));
    const char found = options.separator.value_or(table ? table->source().separator : ',');
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(int(found))));
}

/// What is chosen about the reading has it read again.
void ImportPane::connectChoices()
{
    const auto onChoice = [this](QComboBox *box, auto change) {
        connect(box, &QComboBox::activated, this, [this, box, change] {
            recipients::ListOptions options = m_import->options();
            change(options, box);
            m_import->setOptions(options);
        });
    };
    onChoice(m_header, [](recipients::ListOptions &options, const QComboBox *box) {
        options.header = HeaderRow(box->currentData().toInt());
    });
    onChoice(m_sheet,
             [](recipients::ListOptions &options, const QComboBox *box) { options.sheet = box->currentText(); });
    onChoice(m_encoding, [](recipients::ListOptions &options, const QComboBox *box) {
        const QString encoding = box->currentData().toString();
        options.encoding = encoding.isEmpty() ? std::nullopt : std::optional(encoding);
    });
    onChoice(m_separator, [](recipients::ListOptions &options, const QComboBox *box) {
        options.separator = char(box->currentData().toInt());
    });
}

void ImportPane::finish()
{
    m_table->setFocus(Qt::OtherFocusReason); // a button that goes grey gives the keyboard to anything
    m_accept->setEnabled(false);
    m_understood->setText(tr("Reading…"));
    m_import->readAll();
}

void ImportPane::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isReturn && event->modifiers() == Qt::ControlModifier && m_accept->isEnabled())
        finish();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sincerely
